"""Trains the closer look at the seams of a page in one line: boosted trees over the rows that seamTrees.ts wrote.

  seamTrees.py PATH COLUMNS TREES DEPTH RATE

reads   PATH.rows (float32), PATH.targets (uint8), PATH.weights (float32), PATH.folds (uint8)
writes  PATH.forest (in the layout of ../forest.ts)
Prints the loss and the errors on sites that the trees have not seen. Same input, same output.
"""

import sys

import numpy as np
import xgboost as xgb
from trees import SEED, write_forest


def train(rows, targets, weights, shape):
    trees, depth, rate = shape
    params = {
        "objective": "binary:logistic", "base_score": 0.5, "max_depth": depth, "eta": rate, "tree_method": "hist",
        "max_bin": 128, "min_child_weight": 20, "lambda": 2.0, "subsample": 0.7, "colsample_bytree": 0.5,
        "seed": SEED, "nthread": 2,
    }
    return xgb.train(params, xgb.DMatrix(rows, targets, weight=weights), trees)


def main():
    path, columns = sys.argv[1], int(sys.argv[2])
    shape = (int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]))
    rows = np.fromfile(f"{path}.rows", dtype="<f4").reshape(-1, columns)
    targets = np.fromfile(f"{path}.targets", dtype="u1")
    weights = np.fromfile(f"{path}.weights", dtype="<f4")
    seen = np.fromfile(f"{path}.folds", dtype="u1") != 0
    left, weight = targets[~seen], weights[~seen]
    odds = train(rows[seen], targets[seen], weights[seen], shape).predict(xgb.DMatrix(rows[~seen]))
    right = np.clip(np.where(left == 1, odds, 1 - odds), 1e-6, 1)
    print(f"on sites unseen loss {-np.average(np.log(right), weights=weight):.4f}")
    for threshold in (0.35, 0.5, 0.65):
        found = odds > threshold
        print(
            f"  above {threshold}: right {np.average(left[found], weights=weight[found]):.3f} of those taken, "
            f"found {np.average(found[left == 1], weights=weight[left == 1]):.3f}"
        )
    write_forest([train(rows, targets, weights, shape)], f"{path}.forest")


main()
