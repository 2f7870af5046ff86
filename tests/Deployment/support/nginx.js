'use strict';
// nginx's configuration as a tree: { name, args, children }.

const parse = text => {
  const tokens = text.replace(/(^|\s)#.*$/gm, '').match(/"[^"]*"|'[^']*'|[{};]|[^\s{};]+/g);
  const block = inner => {
    const directives = [];
    let words = [];
    for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
      if (token === ';' || token === '{') {
        const [name, ...args] = words.map(word => word.replace(/^(["'])(.*)\1$/, '$2'));
        directives.push({ name, args, children: token === '{' ? block(true) : [] });
        words = [];
      } else if (token === '}') {
        if (!inner || words.length > 0) {
          throw new SyntaxError(`"}" after "${words.join(' ')}"`);
        }
        return directives;
      } else {
        words.push(token);
      }
    }
    if (inner || words.length > 0) {
      throw new SyntaxError(`"${words.join(' ')}" is left open`);
    }
    return directives;
  };
  return block(false);
};

/** All directives of a name, at any depth. */
const all = (directives, name) => directives.flatMap(directive => [...(directive.name === name ? [directive] : []), ...all(directive.children, name)]);

/** The arguments of the only directive of a name in a block. */
const only = (directives, name) => {
  const found = directives.filter(directive => directive.name === name);
  if (found.length !== 1) {
    throw new Error(`${name} stands there ${found.length} times`);
  }
  return found[0].args;
};

module.exports = { parse, all, only };
