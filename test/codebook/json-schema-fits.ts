/** As much of JSON Schema as the schema of codebooks uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
}

const KNOWN = new Set(
  `$ref $defs $schema title type description const enum anyOf properties required additionalProperties items prefixItems minItems maxItems
  minimum maximum minLength propertyNames default`.split(/\s+/),
);

/** The places of a value that do not fit a schema. @throws where the schema says something that is not looked at here */
export function fits(value: unknown, schema: JsonSchema, root: JsonSchema, at = ''): string[] {
  for (const key of Object.keys(schema)) if (!KNOWN.has(key)) throw new Error(`the schema uses ${key}`);
  if (schema.$ref !== undefined) return fits(value, resolve(schema.$ref, root), root, at);
  if (schema.const !== undefined && value !== schema.const) return [at];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [at];
  if (schema.anyOf !== undefined) {
    const tries = schema.anyOf.map((each) => fits(value, each, root, at));
    return tries.some((each) => each.length === 0)
      ? []
      : (tries.find((each) => each.some((place) => place !== at)) ?? [at]);
  }
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && value.length >= (schema.minLength ?? 0) ? [] : [at];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [at];
    case 'number':
    case 'integer':
      return isNumber(value, schema) ? [] : [at];
    case 'array':
      if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return [at];
      if (value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) return [at];
      return value.flatMap((item, index) => fits(item, itemSchema(schema, index), root, `${at}/${index}`));
    case 'object':
      return fitsObject(value, schema, root, at);
    default:
      return [];
  }
}

/** Of a tuple each place has its own schema; what `maxItems` forbids needs none. */
const itemSchema = ({ prefixItems, items }: JsonSchema, index: number): JsonSchema =>
  prefixItems?.[index] ?? (typeof items === 'object' ? items : {});

const isNumber = (value: unknown, { type, minimum, maximum }: JsonSchema): boolean =>
  typeof value === 'number' &&
  (type !== 'integer' || Number.isInteger(value)) &&
  value >= (minimum ?? Number.NEGATIVE_INFINITY) &&
  value <= (maximum ?? Number.POSITIVE_INFINITY);

function fitsObject(value: unknown, schema: JsonSchema, root: JsonSchema, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key)).map(() => at);
  const wrong = Object.entries(value).flatMap(([key, each]) => {
    const known = schema.properties?.[key] ?? schema.additionalProperties;
    if (known === false) return [`${at}/${key}`];
    return typeof known === 'object' ? fits(each, known, root, `${at}/${key}`) : [];
  });
  return [...missing, ...wrong];
}

const resolve = (ref: string, root: JsonSchema): JsonSchema =>
  ref === '#' ? root : (root.$defs?.[ref.replace('#/$defs/', '')] ?? {});
