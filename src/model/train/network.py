"""Trains a convolutional network over the rows that main.ts wrote: of the body, or of the lines of the header.

  network.py DIR PASS NAME WIDTH EPOCHS

reads   DIR/PASS.json (names, columns, rows, heads), DIR/PASS.rows (float32), .targets (uint8), .weights (float32), .folds (uint8),
        .pages (uint32: rows of each page, one after the other), .heads (uint8: for each row, for each of the heads 1, 0, or UNKNOWN)
writes  DIR/NAME.oof (float32: each row's log odds, of the first head, from the network that did not see its site; 0 where none was
        asked for), DIR/NAME.network and DIR/NAME.fold<K>.network (in the layout of ../network.ts)
The outputs are the heads; where there are none, the body, which heads are learnt beside.
Rows of zeros alone are not looked at: the others are one sequence a page, of which those of weight 0 are seen but not learnt from.
Same input, same output.
"""

import json
import sys
from multiprocessing import get_context

import numpy as np
import torch
from torch import nn

SEED = 20181031
DILATIONS = [1, 2, 4, 8]
MOST, LEAST_ODDS, LEAST_MASS, GAPS = 4.0, 0.002, 0.1, 2
RATE, DECAY, WARM_UP, CLIP = 2e-3, 0.01, 100, 1.0
DROPPED, DROPPED_INPUTS = 0.3, 0.2
# Of the last part of the steps, every few, the mean of the weights is what counts.
AVERAGED_FROM, AVERAGED_EVERY = 0.4, 5
BATCH_ROWS, SHUFFLED_PAGES = 4000, 1024
# What differs from script to script and language to language by more than stories differ from menus. Source: 3,326 dumps in five
# languages that nothing was learnt from, where the network's own F1 is .9097 without them and .9066 with them, in Chinese .917 and .914.
UNKNOWN = 2
FOREIGN = {"pageUnspaced", "lettersAWord", "capitalised", "upperCase", "lexical", "lexicalKnown",
           "cohesion", "cohesionBefore", "cohesionAfter", "segmentCohesion"}


class Network(nn.Module):
    def __init__(self, inputs, width, outputs):
        super().__init__()
        self.entry = nn.Linear(inputs + GAPS, width)
        self.around = nn.ModuleList([nn.Conv1d(width, width, 3, padding=d, dilation=d) for d in DILATIONS])
        self.page = nn.ModuleList([nn.Linear(2 * width, width, bias=False) for _ in DILATIONS])
        self.exit = nn.Linear(width, outputs)
        self.dropped, self.dropped_inputs = nn.Dropout(DROPPED), nn.Dropout(DROPPED_INPUTS)

    def forward(self, inputs, present, odds):
        present = present[:, None, :]
        mass = odds[:, None, :] * present
        state = torch.relu(self.entry(self.dropped_inputs(inputs))).transpose(1, 2) * present
        for around, page in zip(self.around, self.page):
            means = torch.cat([(state * mass).sum(2) / (mass.sum(2) + LEAST_MASS),
                               (state * present).sum(2) / present.sum(2)], 1)
            more = torch.relu(around(state) + page(means)[:, :, None])
            state = (state + self.dropped(more)) * present
        return self.exit(state.transpose(1, 2))


class Pages:
    """The rows that are looked at, page by page."""

    def __init__(self, rows, names, targets, weights, lengths, heads):
        self.columns = sorted((i for i, name in enumerate(names) if name not in FOREIGN),
                              key=lambda i: not names[i].startswith("odds"))
        self.odds_columns = sum(names[i].startswith("odds") for i in self.columns)
        self.targets, self.weights, self.heads = targets, weights, heads
        self.outputs = max(1, heads.shape[1])
        self.odds = np.clip(rows[:, names.index("odds")], 0, 1)
        seen, known = rows.any(1), weights > 0
        inputs = np.zeros((len(rows), len(self.columns)), dtype="f4")
        inputs[seen] = self.tamed(rows[seen][:, self.columns])
        self.means = inputs[known].mean(0)
        self.scales = 1 / (inputs[known].std(0) + 1e-3)
        inputs[seen] = np.clip((inputs[seen] - self.means) * self.scales, -MOST, MOST)
        self.inputs = inputs
        self.pages = []
        at = 0
        for length in lengths:
            found = np.flatnonzero(seen[at:at + length])
            if len(found) > 0:
                between = np.diff(np.concatenate([[-1], found, [length]])) - 1
                gaps = np.minimum(np.log1p(np.stack([between[:-1], between[1:]], 1)), MOST)
                self.pages.append((at + found, gaps.astype("f4")))
            at += length

    def tamed(self, values):
        odds = np.clip(values[:, :self.odds_columns], LEAST_ODDS, 1 - LEAST_ODDS)
        others = values[:, self.odds_columns:]
        return np.concatenate([np.log(odds / (1 - odds)), np.sign(others) * np.log1p(np.abs(others))], 1)

    def batches(self, pages, random=None):
        """Lists of pages of about the same length."""
        order = pages if random is None else [pages[i] for i in random.permutation(len(pages))]
        batches = []
        for start in range(0, len(order), SHUFFLED_PAGES):
            batch = []
            for page in sorted(order[start:start + SHUFFLED_PAGES], key=lambda page: len(self.pages[page][0])):
                if batch and (len(batch) + 1) * len(self.pages[page][0]) > BATCH_ROWS:
                    batches.append(batch)
                    batch = []
                batch.append(page)
            batches.append(batch)
        if random is not None:
            random.shuffle(batches)
        return batches

    def pack(self, batch):
        """Inputs, 1 where a row is present, odds, and the rows' numbers (-1: none)."""
        length = max(len(self.pages[page][0]) for page in batch)
        rows = np.full((len(batch), length), -1)
        inputs = np.zeros((len(batch), length, len(self.columns) + GAPS), dtype="f4")
        for i, page in enumerate(batch):
            numbers, gaps = self.pages[page]
            rows[i, :len(numbers)] = numbers
            inputs[i, :len(numbers), :-GAPS] = self.inputs[numbers]
            inputs[i, :len(numbers), -GAPS:] = gaps
        present = (rows >= 0).astype("f4")
        return torch.from_numpy(inputs), torch.from_numpy(present), torch.from_numpy(self.odds[rows] * present), rows


def losses_of(log_odds, targets):
    return nn.functional.binary_cross_entropy_with_logits(log_odds, targets, reduction="none")


def loss_of_heads(log_odds, data, rows, present):
    heads = torch.from_numpy(data.heads[rows].astype("f4"))
    known = (heads != UNKNOWN) * present[..., None]
    # A page has one headline among a hundred lines: they count by page.
    return (losses_of(log_odds, heads.clamp(0, 1)) * known).sum() / (known.any(1).sum() + 1)


def loss_of(network, data, batch):
    inputs, present, odds, rows = data.pack(batch)
    log_odds = network(inputs, present, odds)
    targets = torch.from_numpy((data.targets[rows] == 1).astype("f4"))
    weights = torch.from_numpy(data.weights[rows]) * present
    loss = (losses_of(log_odds[..., -1], targets) * weights).sum() / (weights.sum() + 1)
    return loss if data.heads.shape[1] == 0 else loss + loss_of_heads(log_odds[..., :-1], data, rows, present)


def network_for(data, width):
    """The body is its last output: its only one, or one more than the heads."""
    return Network(len(data.columns), width, data.heads.shape[1] + 1)


def train(data, pages, width, epochs):
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    network = network_for(data, width)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = [batch for _ in range(epochs) for batch in data.batches(pages, random)]
    means, taken = None, 0
    for step, batch in enumerate(schedule):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARM_UP) * (1 - 0.7 * step / len(schedule))
        optimiser.zero_grad()
        loss_of(network, data, batch).backward()
        nn.utils.clip_grad_norm_(network.parameters(), CLIP)
        optimiser.step()
        if step >= AVERAGED_FROM * len(schedule) and step % AVERAGED_EVERY == 0:
            taken += 1
            weights = network.state_dict()
            means = {name: value.clone() if means is None else means[name] + (value - means[name]) / taken
                     for name, value in weights.items()}
    network.load_state_dict(means)
    return network.eval()


def train_all(data, lists_of_pages, width, epochs):
    """One network for each list of pages, two at a time. The processes are forked, so that they need not be sent the rows."""
    global train_one

    def train_one(pages):
        return {name: value.numpy() for name, value in train(data, pages, width, epochs).state_dict().items()}

    with get_context("fork").Pool(2) as pool:
        networks = []
        for weights in pool.map(train_one, lists_of_pages, chunksize=1):
            network = network_for(data, width)
            network.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()})
            networks.append(network.eval())
    return networks


def predict(network, data, pages, log_odds):
    with torch.no_grad():
        for batch in data.batches(pages):
            inputs, present, odds, rows = data.pack(batch)
            log_odds[rows[rows >= 0]] = network(inputs, present, odds)[..., 0].numpy()[rows >= 0]


def write_network(network, data, width, path):
    head = [len(data.columns), data.odds_columns, width, len(DILATIONS), data.outputs, *data.columns, *DILATIONS]
    parts = [data.means, data.scales, network.entry.weight, network.entry.bias]
    for around, page in zip(network.around, network.page):
        parts += [around.weight.permute(2, 0, 1), page.weight, around.bias]
    parts += [network.exit.weight[:data.outputs], network.exit.bias[:data.outputs]]
    with open(path, "wb") as out:
        out.write(np.array(head, dtype="<u4").tobytes())
        for part in parts:
            numbers = part.detach().numpy() if isinstance(part, torch.Tensor) else part
            out.write(np.ascontiguousarray(numbers, dtype="<f4").tobytes())


def main():
    folder, name, made, width, epochs = *sys.argv[1:4], int(sys.argv[4]), int(sys.argv[5])
    torch.set_num_threads(1)
    meta = json.load(open(f"{folder}/{name}.json"))
    rows = np.fromfile(f"{folder}/{name}.rows", dtype="<f4").reshape(meta["rows"], meta["columns"])
    read = lambda ending, kind: np.fromfile(f"{folder}/{name}.{ending}", dtype=kind)
    folds = read("folds", "u1")
    heads = read("heads", "u1").reshape(meta["rows"], meta["heads"])
    data = Pages(rows, meta["names"], read("targets", "u1"), read("weights", "<f4"), read("pages", "<u4"), heads)
    fold_of = np.array([folds[numbers[0]] for numbers, _ in data.pages])
    log_odds = np.zeros(meta["rows"], dtype="<f4")
    seen_by = [np.flatnonzero(fold_of != fold) for fold in range(meta["folds"])] + [np.arange(len(data.pages))]
    networks = train_all(data, seen_by, width, epochs)
    for fold, network in enumerate(networks[:-1]):
        predict(network, data, np.flatnonzero(fold_of == fold), log_odds)
        write_network(network, data, width, f"{folder}/{made}.fold{fold}.network")
    log_odds.tofile(f"{folder}/{made}.oof")
    write_network(networks[-1], data, width, f"{folder}/{made}.network")
    targets, weights = (heads[:, 0], heads[:, 0] != UNKNOWN) if meta["heads"] else (data.targets, data.weights)
    seen = (weights > 0) & rows.any(1)
    loss = np.average(np.log1p(np.exp(np.where(targets == 1, -log_odds, log_odds)[seen])), weights=weights[seen])
    print(json.dumps({"pass": made, "rows": int(seen.sum()), "logLoss": round(float(loss), 4)}))


if __name__ == "__main__":
    main()
