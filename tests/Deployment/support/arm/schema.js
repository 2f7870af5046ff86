'use strict';
// Short forms of JSON Schema.

const text = (pattern, more = {}) => ({ type: 'string', ...(pattern ? { pattern: pattern.source } : { minLength: 1 }), ...more });
const bool = { type: 'boolean' };
const int = (minimum, maximum) => ({ type: 'integer', minimum, maximum });
const one = (...values) => ({ enum: values });
const list = (items, more = {}) => ({ type: 'array', items, ...more });
const map = values => ({ type: 'object', additionalProperties: values });

/** An object that has these members, those with a `!` always, and no others. */
const object = members => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace(/!$/, ''), schema])),
  required: Object.keys(members).filter(name => name.endsWith('!')).map(name => name.slice(0, -1)),
  additionalProperties: false,
});

/** An object that has at least these members with these values. */
const has = members => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, value]) => [name, typeof value === 'object' ? value : { const: value }])),
  required: Object.keys(members),
});

/** The id of a resource of a type. */
const idOf = type => text(new RegExp(`^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/${type.split('/').map((part, at) => (at < 2 ? part : `[^/]+/${part}`)).join('/')}/[^/]+$`));

module.exports = { text, bool, int, one, list, map, object, has, idOf };
