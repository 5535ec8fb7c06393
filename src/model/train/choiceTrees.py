"""Trains the choice among a page's candidates: boosted trees over the rows that choiceTrees.ts wrote.

  choiceTrees.py PATH TREES DEPTH RATE LEAST NONE

reads   PATH.json (names, folds, pages with their rows, right rows, fold and weight), PATH.rows (float32)
writes  PATH.oof (float32: each row's score from the model that did not see its site), PATH.forest (in the layout of ../forest.ts)
The loss is that of softmax regression over the candidates of a page, any of the right ones being as good as another. With NONE 1 none of
them is one choice more, whose score is 0, and the right one where no candidate is; with 0 such pages are not learnt from. LEAST is the
least weight of a leaf. Pages without weight are not learnt from. Same input, same output.
"""

import json
import sys

import numpy as np
import xgboost as xgb
from trees import SEED, write_forest


class Choices:
    """Candidates of pages one after the other. `none` is 1 where none of them is a choice too."""

    def __init__(self, right, sizes, weights, none):
        self.right, self.none = right, none
        self.page = np.repeat(np.arange(len(sizes)), sizes)
        self.starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.weight = (weights / weights.mean())[self.page]

    def shares(self, scores):
        """Share of its page's odds that falls to each candidate."""
        top = np.maximum.reduceat(scores, self.starts)
        if self.none:
            top = np.maximum(top, 0)
        odds = np.exp(scores - top[self.page])
        total = np.add.reduceat(odds, self.starts) + self.none * np.exp(-top)
        return odds / total[self.page]

    def objective(self, scores, _):
        odds = self.shares(scores)
        wanted = odds * self.right
        wanted /= np.maximum(np.add.reduceat(wanted, self.starts)[self.page], 1e-9)
        return (odds - wanted) * self.weight, np.maximum(odds * (1 - odds), 1e-4) * self.weight


def train(rows, choices, settings):
    trees, depth, rate, least = settings
    params = {
        "max_depth": depth, "eta": rate, "tree_method": "hist", "max_bin": 64, "min_child_weight": least, "lambda": 2.0,
        "subsample": 0.8, "colsample_bytree": 0.5, "base_score": 0, "seed": SEED, "nthread": 2,
        "disable_default_eval_metric": 1,
    }
    return xgb.train(params, xgb.DMatrix(rows), trees, obj=choices.objective)


def main():
    path, none = sys.argv[1], int(sys.argv[6])
    settings = (int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5]))
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
    told = np.array([page["rows"] > 0 and (none or len(page["right"]) > 0) and page["weight"] > 0 for page in pages])

    def fit(used):
        mask = np.repeat(used, sizes)
        return train(rows[mask], Choices(right[mask], sizes[used], weights[used], none), settings)

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
