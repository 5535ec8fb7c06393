import { Ajv2020 } from "ajv/dist/2020.js";
import type { Template } from "../src/template/template.js";
import schema from "../src/template/template.schema.json" with { type: "json" };

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** What the schema says is wrong with a template, as "/place rule"; empty where nothing is. */
export function schemaFaults(template: unknown): string[] {
  validate(template);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** A template from its text. Throws where the schema does not allow it. */
export function parseTemplate(text: string): Template {
  const template = JSON.parse(text);
  const faults = schemaFaults(template);
  if (faults.length > 0) throw new Error(`the template is not by its schema: ${faults.join(", ")}`);
  return template;
}
