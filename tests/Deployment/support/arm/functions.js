'use strict';
// The functions of template expressions that the templates use; any other is refused.

const { createHash } = require('node:crypto');
const { groupId, path, subscription } = require('./identifiers');

const hash = (values, letters) => createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, letters);
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

const check = (fits, text) => {
  if (!fits) {
    throw new TypeError(text);
  }
};
const strings = (name, values) => values.forEach(value => check(typeof value === 'string', `${name} takes strings, not ${JSON.stringify(value)}`));
const booleans = (name, values) => values.forEach(value => check(typeof value === 'boolean', `${name} takes true or false, not ${JSON.stringify(value)}`));

/** name: [fewest arguments, most, what it gives]. Arguments are values; `if` alone looks at them as they are needed, which the evaluator does. */
const functions = {
  concat: [1, Infinity, (...values) => {
    check(values.every(Array.isArray) || values.every(value => ['string', 'number', 'boolean'].includes(typeof value)), 'concat takes strings or arrays');
    return Array.isArray(values[0]) ? values.flat() : values.join('');
  }],
  createObject: [0, Infinity, (...values) => {
    check(values.length % 2 === 0, 'createObject takes pairs');
    return Object.fromEntries(Array.from({ length: values.length / 2 }, (_, at) => [values[2 * at], values[2 * at + 1]]));
  }],
  empty: [1, 1, value => value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0)],
  equals: [2, 2, (left, right) => JSON.stringify(left) === JSON.stringify(right)],
  extensionResourceId: [3, Infinity, (scope, type, ...names) => {
    strings('extensionResourceId', [scope, type, ...names]);
    return scope + path(type, names);
  }],
  format: [1, Infinity, (pattern, ...values) => {
    strings('format', [pattern]);
    return pattern.replace(/\{(\d+)\}/g, (_, at) => {
      check(at < values.length, `format has no value {${at}}`);
      return values[at];
    });
  }],
  guid: [1, Infinity, (...values) => {
    strings('guid', values);
    return hash(values, 32).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  }],
  not: [1, 1, value => {
    booleans('not', [value]);
    return !value;
  }],
  replace: [3, 3, (text, old, by) => {
    strings('replace', [text, old, by]);
    return text.replaceAll(old, by);
  }],
  subscriptionResourceId: [2, Infinity, (type, ...names) => {
    strings('subscriptionResourceId', [type, ...names]);
    return subscription + path(type, names);
  }],
  toLower: [1, 1, text => {
    strings('toLower', [text]);
    return text.toLowerCase();
  }],
  union: [2, Infinity, (...values) => {
    check(values.every(isObject), 'union takes objects');
    return Object.assign({}, ...values);
  }],
  uniqueString: [1, Infinity, (...values) => {
    strings('uniqueString', values);
    return hash(values, 13);
  }],
};

/** Those that depend on where the deployment is. */
const contextual = {
  resourceGroup: ({ group, atSubscription }) => {
    check(!atSubscription, 'resourceGroup() means nothing in a deployment to a subscription');
    return { id: groupId(group), name: group, location: 'westeurope' };
  },
  resourceId: ({ group, atSubscription }, ...values) => {
    strings('resourceId', values);
    const at = values.findIndex(value => value.includes('/'));
    check(at === 0 || at === 1, 'resourceId takes a type, after a resource group at most');
    check(at === 1 || !atSubscription, 'resourceId needs a resource group in a deployment to a subscription');
    return groupId(at === 1 ? values[0] : group) + path(values[at], values.slice(at + 1));
  },
  subscription: () => ({ id: subscription, subscriptionId: subscription.split('/').at(-1), tenantId: '55555555-6666-7777-8888-999999999999' }),
};

module.exports = { functions, contextual };
