'use strict';
// Ids of resources, as resourceId and its like make them.

const subscription = '/subscriptions/00000000-1111-2222-3333-444444444444';

/** /providers/Type/name of a type with as many names as it has parts. */
const path = (type, names) => {
  const [provider, ...types] = type.split('/');
  if (types.length === 0 || types.length !== names.length) {
    throw new TypeError(`${type} takes ${types.length} names, not ${names.length}`);
  }
  if (names.some(name => typeof name !== 'string' || name === '')) {
    throw new TypeError(`a name of ${type} is empty`);
  }
  return `/providers/${provider}/${types.map((part, at) => `${part}/${names[at]}`).join('/')}`;
};

const groupId = group => `${subscription}/resourceGroups/${group}`;

/** The type that an id ends in. */
const typeOf = id => {
  const parts = id.split('/providers/').at(-1).split('/');
  return [parts[0], ...parts.slice(1).filter((_, at) => at % 2 === 0)].join('/');
};

module.exports = { subscription, path, groupId, typeOf };
