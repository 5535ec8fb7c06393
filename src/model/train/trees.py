"""Trains one part of the model that is boosted trees, over rows that main.ts wrote.

  trees.py DIR PASS TREES DEPTH RATE FITS

reads   DIR/PASS.json (columns, rows), DIR/PASS.rows (float32), .targets (uint8), .weights (float32), .folds (uint8),
        .bases (float32: log odds that the trees add to; empty where they begin at 0)
writes  DIR/PASS.oof (float32: each row's probability from the model that did not see its site),
        DIR/PASS.forest and DIR/PASS.fold<K>.forest (in the layout of ../forest.ts)
Rows of weight 0 are not trained on but get a probability. Of several FITS, each on draws of its own, the mean of the log odds counts.
Same input, same output.
"""

import json
import struct
import sys

import numpy as np
import xgboost as xgb

LEAF = 255
SEED = 20181031


def nodes_of(tree):
    """Nodes of one tree in breadth-first order, a right child right after its left."""
    order, queue = [], [tree]
    index = {tree["nodeid"]: 0}
    order.append(tree)
    while queue:
        node = queue.pop(0)
        if "leaf" in node:
            continue
        by_id = {child["nodeid"]: child for child in node["children"]}
        for name in ("yes", "no"):
            child = by_id[node[name]]
            index[child["nodeid"]] = len(order)
            order.append(child)
            queue.append(child)
    return order, index


def write_forest(boosters, path):
    """The fits' trees in turns, so that the first trees of a forest say of a row what all will say."""
    roots, thresholds, lefts, features = [], [], [], []
    dumps = [booster.get_dump(dump_format="json") for booster in boosters]
    for dumped in [tree for trees in zip(*dumps) for tree in trees]:
        roots.append(len(features))
        order, index = nodes_of(json.loads(dumped))
        for node in order:
            if "leaf" in node:
                features.append(LEAF)
                thresholds.append(node["leaf"] / len(boosters))
                lefts.append(0)
            else:
                features.append(int(node["split"][1:]))
                thresholds.append(node["split_condition"])
                lefts.append(index[node["yes"]])
    words = np.array(features, dtype="<u4") | (np.array(lefts, dtype="<u4") << 8)
    nodes = np.stack([np.array(thresholds, dtype="<f4").view("<u4"), words], axis=1)
    with open(path, "wb") as out:
        out.write(struct.pack("<II", len(roots), len(features)))
        out.write(np.array(roots, dtype="<u4").tobytes())
        out.write(nodes.astype("<u4").tobytes())


def thin(weights, seed):
    """Drops most of the light rows (menu lines) and makes the rest heavier: the same expectation at a third of the time."""
    keep = np.minimum(1, weights / np.mean(weights))
    drawn = np.random.default_rng(seed).random(len(weights)) < keep
    return drawn, np.where(drawn, weights / np.maximum(keep, 1e-9), 0)


def train_once(rows, targets, weights, bases, shape, seed):
    trees, depth, rate = shape
    used, weights = thin(weights, seed)
    params = {
        "objective": "binary:logistic", "base_score": 0.5, "max_depth": depth, "eta": rate, "tree_method": "hist",
        "max_bin": 128, "min_child_weight": 8, "lambda": 2.0, "subsample": 0.7, "colsample_bytree": 0.5,
        "seed": seed, "nthread": 2,
    }
    matrix = xgb.DMatrix(rows[used], targets[used], weight=weights[used], base_margin=bases[used])
    return xgb.train(params, matrix, trees)


def train(rows, targets, weights, bases, shape, fits):
    return [train_once(rows, targets, weights, bases, shape, SEED + fit) for fit in range(fits)]


def predict(boosters, rows, bases):
    matrix = xgb.DMatrix(rows, base_margin=bases)
    log_odds = np.mean([booster.predict(matrix, output_margin=True) for booster in boosters], axis=0)
    return 1 / (1 + np.exp(-log_odds))


def main():
    folder, name = sys.argv[1], sys.argv[2]
    shape, fits = (int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5])), int(sys.argv[6])
    meta = json.load(open(f"{folder}/{name}.json"))
    rows = np.fromfile(f"{folder}/{name}.rows", dtype="<f4").reshape(meta["rows"], meta["columns"])
    targets = np.fromfile(f"{folder}/{name}.targets", dtype="u1")
    weights = np.fromfile(f"{folder}/{name}.weights", dtype="<f4")
    folds = np.fromfile(f"{folder}/{name}.folds", dtype="u1")
    bases = np.fromfile(f"{folder}/{name}.bases", dtype="<f4")
    if len(bases) == 0:
        bases = np.zeros(meta["rows"], dtype="<f4")
    oof = np.zeros(meta["rows"], dtype="<f4")
    for fold in range(meta["folds"]):
        held_out = folds == fold
        boosters = train(rows[~held_out], targets[~held_out], weights[~held_out], bases[~held_out], shape, fits)
        oof[held_out] = predict(boosters, rows[held_out], bases[held_out])
        write_forest(boosters, f"{folder}/{name}.fold{fold}.forest")
    oof.tofile(f"{folder}/{name}.oof")
    boosters = train(rows, targets, weights, bases, shape, fits)
    write_forest(boosters, f"{folder}/{name}.forest")
    gain = sorted(boosters[0].get_score(importance_type="total_gain").items(), key=lambda item: -item[1])
    scored = weights > 0
    loss = -np.average(np.where(targets[scored] == 1, np.log(np.clip(oof[scored], 1e-6, 1)),
                                np.log(np.clip(1 - oof[scored], 1e-6, 1))), weights=weights[scored])
    print(json.dumps({"pass": name, "rows": int(scored.sum()), "logLoss": round(float(loss), 4),
                      "weightiest": [[meta["names"][int(key[1:])], round(value)] for key, value in gain[:25]]}))


if __name__ == "__main__":
    main()
