import { dropAbove } from "./revise/dropAbove.js";
import { labelAgency } from "./revise/labelAgency.js";
import { labelBeside, labelCopyright, labelRelated } from "./revise/labelBeside.js";
import { labelBreadcrumb } from "./revise/labelBreadcrumb.js";
import { labelByElement } from "./revise/labelByElement.js";
import { labelBylines } from "./revise/labelBylines.js";
import { labelCaptured } from "./revise/labelCaptured.js";
import { labelDateline } from "./revise/labelDateline.js";
import { labelHeadline } from "./revise/labelHeadline.js";
import { labelRelative } from "./revise/labelRelative.js";
import { labelSection } from "./revise/labelSection.js";
import { labelStandfirst } from "./revise/labelStandfirst.js";
import { labelTags } from "./revise/labelTags.js";
import { labelTimestamps } from "./revise/labelTimestamps.js";
import { labelTopics } from "./revise/labelTopics.js";
import type { PageView, Reviser } from "./revise/reviser.js";
import { settleDates } from "./revise/settleDates.js";
import type { LabelledBlock } from "./verdict.js";

/** Corrections that need the whole page, in the order they are made: each builds on the labels of those before it. */
export const REVISERS: readonly Reviser[] = [
  settleDates,
  labelHeadline,
  labelDateline,
  labelTimestamps,
  labelRelative,
  labelBylines,
  labelAgency,
  labelCaptured,
  labelBeside,
  labelStandfirst,
  dropAbove,
  labelBreadcrumb,
  labelSection,
  labelCopyright,
  labelRelated,
  labelTags,
  labelTopics,
  labelByElement,
];

export function reviseLabels(blocks: readonly LabelledBlock[], view: PageView): readonly LabelledBlock[] {
  return REVISERS.reduce((revised, { revise }) => revise(revised, view), blocks);
}
