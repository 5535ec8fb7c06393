"""Trains the choice of the headline: boosted trees over the rows of candidates that headline.ts wrote.

  headline.py PATH TREES DEPTH RATE

reads   PATH.json (names, folds, pages with their rows, right rows, fold and weight), PATH.rows (float32)
writes  PATH.oof (float32: each row's score from the model that did not see its site), PATH.forest (in the layout of ../forest.ts)
The loss is that of softmax regression over the candidates of a page, any of the right ones being as good as another. Pages
without a right candidate or weight are not learnt from. Same input, same output.
"""

import json
import sys

import numpy as np
import xgboost as xgb
from trees import SEED, write_forest


def softmax(scores, starts, page):
    odds = np.exp(scores - np.maximum.reduceat(scores, starts)[page])
    return odds / np.add.reduceat(odds, starts)[page]


def train(rows, right, sizes, weights, shape):
    trees, depth, rate = shape
    page = np.repeat(np.arange(len(sizes)), sizes)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    weight = (weights / weights.mean())[page]

    def objective(scores, _):
        odds = softmax(scores, starts, page)
        wanted = odds * right
        wanted /= np.maximum(np.add.reduceat(wanted, starts)[page], 1e-9)
        return (odds - wanted) * weight, np.maximum(odds * (1 - odds), 1e-4) * weight

    params = {
        "max_depth": depth, "eta": rate, "tree_method": "hist", "max_bin": 64, "min_child_weight": 2, "lambda": 2.0,
        "subsample": 0.8, "colsample_bytree": 0.5, "base_score": 0, "seed": SEED, "nthread": 2,
        "disable_default_eval_metric": 1,
    }
    return xgb.train(params, xgb.DMatrix(rows), trees, obj=objective)


def main():
    path, shape = sys.argv[1], (int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
    meta = json.load(open(f"{path}.json"))
    pages = meta["pages"]
    rows = np.fromfile(f"{path}.rows", dtype="<f4").reshape(-1, len(meta["names"]))
    sizes = np.array([page["rows"] for page in pages])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    right = np.zeros(len(rows))
    for start, page in zip(starts, pages):
        right[[start + index for index in page["right"]]] = 1
    folds = np.array([page["fold"] for page in pages])
    weights = np.array([page["weight"] for page in pages], dtype=float)
    told = np.array([len(page["right"]) > 0 and page["weight"] > 0 for page in pages])

    def fit(used):
        mask = np.repeat(used, sizes)
        return train(rows[mask], right[mask], sizes[used], weights[used], shape)

    oof = np.zeros(len(rows), dtype="<f4")
    for fold in range(meta["folds"]):
        held_out = np.repeat(folds == fold, sizes)
        oof[held_out] = fit(told & (folds != fold)).predict(xgb.DMatrix(rows[held_out]))
    oof.tofile(f"{path}.oof")
    booster = fit(told)
    write_forest([booster], f"{path}.forest")
    gain = sorted(booster.get_score(importance_type="total_gain").items(), key=lambda item: -item[1])
    print(json.dumps([[meta["names"][int(key[1:])], round(value)] for key, value in gain]))


main()
