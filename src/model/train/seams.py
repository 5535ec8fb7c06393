"""Fits the weights by which two words are told to be of two blocks: logistic regression on the places that seams.ts wrote.

  seams.py PATH WIDTH

reads   PATH.places (uint16, as many for each row as there are groups of features), PATH.targets (uint8), PATH.folds (uint8)
writes  PATH.fitted.json (WIDTH weights in tenths of a logit)
Prints the loss and the errors on sites that the weights have not seen. Same input, same output.
"""

import json
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

INVERSE_RIDGE = 0.3
ROUNDS = 300


def fit(rows, targets):
    return LogisticRegression(C=INVERSE_RIDGE, max_iter=ROUNDS, fit_intercept=False).fit(rows, targets)


def main():
    path, width = sys.argv[1], int(sys.argv[2])
    targets = np.fromfile(f"{path}.targets", dtype=np.uint8)
    folds = np.fromfile(f"{path}.folds", dtype=np.uint8)
    places = np.fromfile(f"{path}.places", dtype=np.uint16).reshape(len(targets), -1)
    groups = places.shape[1]
    starts = np.arange(0, places.size + 1, groups)
    rows = csr_matrix((np.ones(places.size, dtype=np.float32), places.ravel().astype(np.int32), starts), shape=(len(targets), width))
    seen = folds != 0
    odds = fit(rows[seen], targets[seen]).predict_proba(rows[~seen])[:, 1]
    left = targets[~seen]
    print(f"{path}: {len(targets)} seams, {targets.mean():.3f} of them between blocks; on sites unseen loss {log_loss(left, odds):.3f}")
    for threshold in (0.2, 0.35, 0.5, 0.65):
        found = odds > threshold
        print(
            f"  above {threshold}: right {left[found].mean():.3f} of those taken, found {found[left == 1].mean():.3f}, "
            f"cut {found[left == 0].mean():.4f} of the others"
        )
    weights = fit(rows, targets).coef_[0]
    json.dump([int(weight) for weight in np.round(weights * 10)], open(f"{path}.fitted.json", "w"))


main()
