"""Trains the lexicon: a linear model over the words and pairs of words of blocks, whose terms main.ts wrote.

  lexicon.py DIR NAME MIN_SITES TERMS

reads   DIR/NAME.json (rows, folds), DIR/NAME.rows (uint32 terms), .lengths (uint32: terms of each row), .targets (uint8),
        .weights (float32), .folds (uint8), .sites (uint32)
writes  DIR/NAME.oof (float32: each row's score by the model that did not see its site, then each row's count of known terms),
        DIR/NAME.lexicon and DIR/NAME.fold<K>.lexicon (in the layout of ../lexicon.ts)
Only terms that MIN_SITES sites use are looked at, and of them the TERMS weightiest kept. Same input, same output.
"""

import json
import struct
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression, SGDClassifier

SEED = 20181031
# As WEIGHT_UNITS of ../lexicon.ts.
WEIGHT_UNITS = 12
# A single block's weight counts for so much at most.
MAX_WEIGHT = 5
# Fewer rows (pages, not blocks) are fitted to the end; of many, five rounds say the same.
FEW_ROWS = 20_000


def matrix_of(ids, terms, starts):
    """Rows of the given terms (sorted), each row's values 1 / sqrt(number of its terms)."""
    at = np.minimum(np.searchsorted(ids, terms), len(ids) - 1)
    known = ids[at] == terms
    upto = np.concatenate([[0], np.cumsum(known)])
    lengths = upto[starts[1:]] - upto[starts[:-1]]
    values = np.repeat(1 / np.sqrt(np.maximum(1, lengths)), lengths)
    pointers = np.concatenate([[0], np.cumsum(lengths)])
    return csr_matrix((values, at[known], pointers), shape=(len(lengths), len(ids))), lengths


def fit(rows, targets, weights):
    weights = np.minimum(weights, MAX_WEIGHT).astype("f8")
    if len(targets) < FEW_ROWS:
        model = LogisticRegression(C=30, max_iter=300, solver="liblinear", random_state=SEED)
        return model.fit(rows, targets, sample_weight=weights).coef_[0]
    model = SGDClassifier(loss="log_loss", alpha=1e-5, max_iter=5, tol=None, random_state=SEED, average=True)
    model.fit(rows, targets, sample_weight=weights)
    return model.coef_[0]


def common_terms(terms, lengths, sites, min_sites):
    pairs = np.unique((terms.astype(np.uint64) << np.uint64(32)) | np.repeat(sites, lengths).astype(np.uint64))
    ids, counts = np.unique(pairs >> np.uint64(32), return_counts=True)
    return ids[(counts >= min_sites) & (ids > 0)].astype(np.uint32)


def write_lexicon(path, ids, weights):
    slots = 1
    while slots < 2 * len(ids):
        slots *= 2
    terms, units = np.zeros(slots, "<u4"), np.zeros(slots, "i1")
    for term, weight in zip(ids, weights):
        slot = int(term) & (slots - 1)
        while terms[slot] != 0:
            slot = (slot + 1) & (slots - 1)
        terms[slot], units[slot] = term, weight
    with open(path, "wb") as out:
        out.write(struct.pack("<I", slots) + terms.tobytes() + units.tobytes())


def main():
    folder, name, min_sites, limit = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    path = f"{folder}/{name}"
    meta = json.load(open(f"{path}.json"))
    terms = np.fromfile(f"{path}.rows", "<u4")
    lengths = np.fromfile(f"{path}.lengths", "<u4").astype("i8")
    targets, folds = np.fromfile(f"{path}.targets", "u1"), np.fromfile(f"{path}.folds", "u1")
    weights, sites = np.fromfile(f"{path}.weights", "<f4"), np.fromfile(f"{path}.sites", "<u4")
    starts = np.concatenate([[0], np.cumsum(lengths)])
    every = common_terms(terms, lengths, sites, min_sites)
    rows, _ = matrix_of(every, terms, starts)
    uses = np.asarray((rows != 0).sum(0)).ravel()
    score, known = np.zeros(meta["rows"], "<f4"), np.zeros(meta["rows"], "<f4")
    for fold in [*range(meta["folds"]), None]:
        used = np.nonzero((weights > 0) & (folds != (255 if fold is None else fold)))[0]
        first = fit(rows[used], targets[used], weights[used])
        kept = np.sort(np.argsort(-np.abs(first) * np.sqrt(uses), kind="stable")[:limit])
        best, counts = matrix_of(every[kept], terms, starts)
        units = np.clip(np.round(fit(best[used], targets[used], weights[used]) * WEIGHT_UNITS), -127, 127)
        suffix = "" if fold is None else f".fold{fold}"
        write_lexicon(f"{path}{suffix}.lexicon", every[kept], units.astype("i1"))
        if fold is not None:
            held_out = folds == fold
            score[held_out] = best[held_out] @ (units / WEIGHT_UNITS)
            known[held_out] = np.log1p(counts[held_out])
    np.concatenate([score, known]).tofile(f"{path}.oof")
    print(json.dumps({"lexicon": len(every), "kept": limit}), flush=True)


main()
