'use strict';
// The expressions of ARM templates: '[concat(parameters(''name''), '-db')]', parsed into calls, accesses and literals.

const isExpression = text => typeof text === 'string' && text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');

const tokens = text => {
  const pattern = /\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>-?\d+)|'(?<string>(?:[^']|'')*)'|(?<sign>[()[\],.]))/y;
  const found = [];
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) {
      throw new SyntaxError(`not an expression from "${text.slice(start, start + 20)}"`);
    }
    const { name, number, string, sign } = match.groups;
    found.push(name !== undefined ? { name } : number !== undefined ? { value: Number(number) } : string !== undefined ? { value: string.replaceAll("''", "'") } : { sign });
  }
  return found;
};

/** The tree of an expression; throws a SyntaxError where it is none. */
const parse = text => {
  const rest = tokens(text.slice(1, -1));
  const take = sign => {
    const token = rest.shift();
    if (token?.sign !== sign) {
      throw new SyntaxError(`"${sign}" expected in ${text}`);
    }
  };
  const list = close => {
    const items = [];
    if (rest[0]?.sign !== close) {
      do {
        items.push(term());
      } while (rest[0]?.sign === ',' && rest.shift());
    }
    take(close);
    return items;
  };
  const term = () => {
    const token = rest.shift();
    let node;
    if (token && 'value' in token) {
      node = { kind: 'literal', value: token.value };
    } else if (token?.name === 'true' || token?.name === 'false') {
      throw new SyntaxError(`true and false are functions in ${text}`);
    } else if (token?.name) {
      take('(');
      node = { kind: 'call', name: token.name, args: list(')') };
    } else {
      throw new SyntaxError(`a value expected in ${text}`);
    }
    while (rest[0]?.sign === '.' || rest[0]?.sign === '[') {
      if (rest.shift().sign === '.') {
        const member = rest.shift();
        if (!member?.name) {
          throw new SyntaxError(`a member expected in ${text}`);
        }
        node = { kind: 'member', of: node, key: { kind: 'literal', value: member.name } };
      } else {
        const key = term();
        take(']');
        node = { kind: 'member', of: node, key };
      }
    }
    return node;
  };
  const tree = term();
  if (rest.length > 0) {
    throw new SyntaxError(`nothing more expected in ${text}`);
  }
  return tree;
};

/** Every node of a tree. */
const nodes = tree =>
  tree.kind === 'call' ? [tree, ...tree.args.flatMap(nodes)] : tree.kind === 'member' ? [tree, ...nodes(tree.of), ...nodes(tree.key)] : [tree];

module.exports = { isExpression, parse, nodes };
