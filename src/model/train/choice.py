"""Fits the weights of clues by which one of a page's candidates is chosen, or none: those that choice.ts wrote.

  choice.py PATH

reads   PATH.json (names, folds, pages: fold, weight, what is seen of each clue for each candidate, which candidates are right)
writes  PATH.fitted.json (weights by clue and of "none", and each candidate's score by the weights that did not see its site)
Softmax regression: the odds of a page's candidates and of none of them, where any right one is as good as another and none is right
where no candidate is. Same input, same output.
"""

import json
import sys

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

RIDGE = 2.0


class Pages:
    """Candidates of pages one after the other, none of them as each page's first row."""

    def __init__(self, pages, width):
        rows, columns, amounts, right, starts = [], [], [], [], []
        at = 0
        for page in pages:
            starts.append(at)
            rows.append(at)
            columns.append(width)
            amounts.append(1.0)
            right.append(not any(page["right"]))
            for seen, is_right in zip(page["seen"], page["right"]):
                at += 1
                for column, amount in seen:
                    rows.append(at)
                    columns.append(column)
                    amounts.append(amount)
                right.append(is_right)
            at += 1
        self.rows = csr_matrix((amounts, (rows, columns)), shape=(at, width + 1))
        self.right = np.array(right)
        self.starts = np.array(starts)
        self.weights = np.array([page["weight"] for page in pages], dtype=float)
        self.page = np.repeat(np.arange(len(starts)), np.diff([*starts, at]))

    def log_odds(self, scores):
        """Logarithm of the sum of each page's odds."""
        top = np.maximum.reduceat(scores, self.starts)
        top = np.where(np.isfinite(top), top, 0)
        return top + np.log(np.add.reduceat(np.exp(scores - top[self.page]), self.starts))

    def loss(self, weights):
        scores = self.rows @ weights
        all_odds = self.log_odds(scores)
        right_scores = np.where(self.right, scores, -np.inf)
        right_odds = self.log_odds(right_scores)
        slope = np.exp(scores - all_odds[self.page]) - np.exp(right_scores - right_odds[self.page])
        slope *= self.weights[self.page]
        loss = np.sum(self.weights * (all_odds - right_odds)) + RIDGE / 2 * weights @ weights
        return loss, self.rows.T @ slope + RIDGE * weights


def fit(pages, width):
    data = Pages(pages, width)
    found = minimize(data.loss, np.zeros(width + 1), jac=True, method="L-BFGS-B")
    return found.x


def scores_of(page, weights):
    return [sum(weights[column] * amount for column, amount in seen) - weights[-1] for seen in page["seen"]]


def main():
    path = sys.argv[1]
    meta = json.load(open(f"{path}.json"))
    pages, width = meta["pages"], len(meta["names"])
    by_fold = [fit([page for page in pages if page["fold"] != fold], width) for fold in range(meta["folds"])]
    weights = fit(pages, width)
    with open(f"{path}.fitted.json", "w") as out:
        json.dump(
            {
                "weights": dict(zip(["none", *meta["names"]], [weights[-1], *weights[:-1]])),
                "scores": [scores_of(page, by_fold[page["fold"]]) for page in pages],
            },
            out,
        )


main()
