'use strict';
// Evaluates a template as Azure would: parameters, variables, conditions, names, ids, references.

const { isExpression, nodes, parse } = require('./expression');
const { contextual, functions } = require('./functions');
const { groupId, path, typeOf } = require('./identifiers');
const { runtime } = require('./runtime');

const types = { string: 'string', securestring: 'string', int: 'number', bool: 'boolean', object: 'object', secureObject: 'object', array: 'array' };
const typeName = value => (Array.isArray(value) ? 'array' : typeof value);

/** What stands for the value of a secure parameter, so that one can see where it goes. */
const secret = (name, length = 0) => `SECRET(${name})`.padEnd(length, '*');

class Deployment {
  /** Faults: { rule, at, text }. */
  faults = [];
  #variables = new Map();

  /**
   * @param template The template.
   * @param given Values by parameter; secure ones are made up.
   * @param where group: the resource group's name; external: types of resources that the template may name though it has none.
   */
  constructor(template, given, { group = 'group', external = [], atSubscription = false } = {}) {
    this.template = template;
    this.context = { group, atSubscription };
    this.external = external;
    this.parameters = { ...template.parameters };
    this.given = { ...given };
    for (const [name, { type, minLength }] of Object.entries(this.parameters)) {
      if (type === 'securestring' && !(name in given) && !('defaultValue' in this.parameters[name])) {
        this.given[name] = secret(name, minLength);
      }
    }
    this.#checkParameters();
    this.resources = (template.resources ?? []).map((resource, at) => this.#named(resource, `resources[${at}]`));
    this.ids = new Set(this.resources.flatMap(({ id, value }) => [id, ...this.#inside(id, value)]));
    this.resources = this.resources.map((resource, at) => ({ ...resource, ...this.#resolved(template.resources[at], resource) }));
    this.outputs = this.resolve(Object.fromEntries(Object.entries(template.outputs ?? {}).map(([name, { value }]) => [name, value])), 'outputs');
    this.#checkUse();
  }

  fault(rule, at, text) {
    this.faults.push({ rule, at, text });
  }

  /** A value with its expressions evaluated; faults are noted, and undefined stands for what has no value. */
  resolve(value, at) {
    if (typeof value === 'string') {
      if (!isExpression(value)) {
        return value.startsWith('[[') ? value.slice(1) : value;
      }
      try {
        return this.#evaluate(parse(value), at);
      } catch (error) {
        if (error instanceof SyntaxError || error instanceof TypeError) {
          this.fault(error.rule ?? (error instanceof SyntaxError ? 'syntax' : 'expression'), at, error.message);
          return undefined;
        }
        throw error;
      }
    }
    if (Array.isArray(value)) {
      return value.map((item, index) => this.resolve(item, `${at}[${index}]`));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [isExpression(key) ? this.resolve(key, at) : key, this.resolve(item, `${at}.${key}`)]));
    }
    return value;
  }

  /** Ids of these resources and of all that come before them. */
  earlierThan(ids) {
    const earlier = new Set();
    const add = id => {
      if (!earlier.has(id)) {
        earlier.add(id);
        this.resources.filter(resource => resource.id === id).forEach(({ after }) => after.forEach(add));
      }
    };
    ids.forEach(add);
    return earlier;
  }

  /** Ids of resources that come after themselves. */
  cycles() {
    return this.resources.filter(({ id, after }) => this.earlierThan(after).has(id)).map(({ id }) => id);
  }

  #refuse(rule, text) {
    throw Object.assign(new TypeError(text), { rule });
  }

  #evaluate(node, at) {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'member': {
        const of = this.#evaluate(node.of, at);
        const key = this.#evaluate(node.key, at);
        if (of === null || typeof of !== 'object' || !(key in of)) {
          this.#refuse('unknown-member', `there is no member "${key}"`);
        }
        return of[key];
      }
      default:
        return this.#call(node, at);
    }
  }

  #call({ name, args }, at) {
    if (name === 'if') {
      const [condition, ...branches] = args;
      if (branches.length !== 2) {
        this.#refuse('expression', 'if takes three arguments');
      }
      const chosen = this.#evaluate(condition, at);
      if (typeof chosen !== 'boolean') {
        this.#refuse('expression', 'if takes true or false first');
      }
      return this.#evaluate(branches[chosen ? 0 : 1], at);
    }
    const values = args.map(argument => this.#evaluate(argument, at));
    switch (name) {
      case 'parameters':
        return this.#parameter(values[0]);
      case 'variables':
        return this.#variable(values[0]);
      case 'reference':
        return this.#reference(values[0], values[1]);
      default:
    }
    if (Object.hasOwn(contextual, name)) {
      return contextual[name](this.context, ...values);
    }
    if (!Object.hasOwn(functions, name)) {
      this.#refuse('unknown-function', `${name}() is not known`);
    }
    const [fewest, most, apply] = functions[name];
    if (values.length < fewest || values.length > most) {
      this.#refuse('expression', `${name} takes from ${fewest} to ${most} arguments`);
    }
    return apply(...values);
  }

  #parameter(name) {
    const parameter = this.parameters[name];
    if (!parameter) {
      this.#refuse('unknown-parameter', `there is no parameter "${name}"`);
    }
    return name in this.given ? this.given[name] : this.resolve(parameter.defaultValue, `parameters.${name}.defaultValue`);
  }

  #variable(name) {
    if (!(name in (this.template.variables ?? {}))) {
      this.#refuse('unknown-variable', `there is no variable "${name}"`);
    }
    if (!this.#variables.has(name)) {
      this.#variables.set(name, undefined);
      this.#variables.set(name, this.resolve(this.template.variables[name], `variables.${name}`));
    }
    return this.#variables.get(name);
  }

  #reference(id, version) {
    const type = typeOf(id);
    if (!this.ids?.has(id) && !this.external.includes(type)) {
      this.#refuse('unknown-resource', `reference() to ${id}, which the template does not have`);
    }
    if (this.external.includes(type) && !version) {
      this.#refuse('expression', `reference() to ${type} outside the template needs its API version`);
    }
    if (!runtime[type]) {
      this.#refuse('unknown-member', `what ${type} tells at run time is not known`);
    }
    return runtime[type];
  }

  #named(resource, at) {
    const name = this.resolve(resource.name, `${at}.name`);
    const scope = resource.scope === undefined ? undefined : this.resolve(resource.scope, `${at}.scope`);
    let id;
    try {
      const base = scope ?? (resource.type === 'Microsoft.Resources/resourceGroups' ? groupId('x').split('/resourceGroups')[0] : groupId(resource.resourceGroup ? this.resolve(resource.resourceGroup, at) : this.context.group));
      id = base + path(String(resource.type), String(name).split('/'));
    } catch (error) {
      this.fault('name', `${at}.name`, error.message);
    }
    return { at, id, name, type: resource.type, value: resource };
  }

  /** Resources that stand inside another one. */
  #inside(id, resource) {
    const subnets = resource.type === 'Microsoft.Network/virtualNetworks' ? resource.properties?.subnets ?? [] : [];
    return subnets.map(({ name }) => `${id}/subnets/${name}`);
  }

  #resolved(resource, { at }) {
    const { template, dependsOn = [], condition = true, ...rest } = resource;
    // A nested template is evaluated on its own.
    const { template: nested, ...properties } = rest.properties && typeof rest.properties === 'object' ? rest.properties : {};
    const outer = nested ? { ...rest, properties } : rest;
    const after = dependsOn.map((dependency, index) => this.resolve(dependency, `${at}.dependsOn[${index}]`));
    after.forEach((id, index) => {
      if (id !== undefined && !this.ids.has(id)) {
        this.fault('depends-on', `${at}.dependsOn[${index}]`, `${id} is no resource of the template`);
      }
    });
    const deployed = this.resolve(condition, `${at}.condition`);
    if (typeof deployed !== 'boolean') {
      this.fault('expression', `${at}.condition`, 'a condition is true or false');
    }
    return { value: this.resolve(outer, at), after, deployed, nested };
  }

  #checkParameters() {
    for (const [name, parameter] of Object.entries(this.parameters)) {
      const at = `parameters.${name}`;
      if (!types[parameter.type]) {
        this.fault('parameter', at, `type "${parameter.type}" is not known`);
        continue;
      }
      if (!parameter.metadata?.description) {
        this.fault('parameter', at, 'a description is missing');
      }
      if (parameter.type.startsWith('secure') && parameter.defaultValue) {
        this.fault('secret-default', at, 'a secret has no default');
      }
      if (!parameter.type.startsWith('secure') && /(password|secret|(signing|feedback)key)$/i.test(name)) {
        this.fault('secret-type', at, 'a secret is a securestring');
      }
      if (!(name in this.given) && !('defaultValue' in parameter)) {
        this.fault('parameter-missing', at, 'no value is given, and there is no default');
        this.given[name] = undefined;
      }
    }
    for (const name of Object.keys(this.given)) {
      if (!this.parameters[name]) {
        this.fault('parameter-unknown', name, 'the template has no such parameter');
        continue;
      }
      this.#checkValue(name, this.given[name]);
    }
    for (const name of Object.keys(this.parameters).filter(name => !(name in this.given))) {
      this.#checkValue(name, this.resolve(this.parameters[name].defaultValue, `parameters.${name}.defaultValue`));
    }
  }

  #checkValue(name, value) {
    const { type, allowedValues, minLength = 0, maxLength = Infinity, minValue = -Infinity, maxValue = Infinity } = this.parameters[name];
    const size = typeof value === 'string' || Array.isArray(value) ? value.length : minLength;
    const number = typeof value === 'number' ? value : minValue;
    if (value === undefined) {
      return;
    }
    if (typeName(value) !== types[type] || (allowedValues && !allowedValues.includes(value)) || size < minLength || size > maxLength || number < minValue || number > maxValue) {
      this.fault('parameter-value', `parameters.${name}`, `${JSON.stringify(value)} is not allowed`);
    }
  }

  /** Everything that is written down is used somewhere, also in branches that these values do not take. */
  #checkUse() {
    const seen = { parameters: new Set(), variables: new Set() };
    const look = value => {
      if (isExpression(value)) {
        try {
          nodes(parse(value)).filter(({ kind, name }) => kind === 'call' && seen[name]).forEach(({ name, args }) => seen[name].add(args[0]?.value));
        } catch (error) {
          if (!(error instanceof SyntaxError)) {
            throw error;
          }
        }
      } else if (typeof value === 'object' && value !== null) {
        Object.entries(value).filter(([key]) => key !== 'template').forEach(([key, item]) => [key, item].forEach(look));
      }
    };
    look(this.template);
    for (const kind of ['parameters', 'variables']) {
      const names = Object.keys(this.template[kind] ?? {});
      const one = kind.slice(0, -1);
      names.filter(name => !seen[kind].has(name)).forEach(name => this.fault(`unused-${one}`, `${kind}.${name}`, 'nothing uses it'));
      [...seen[kind]].filter(name => !names.includes(name)).forEach(name => this.fault(`unknown-${one}`, `${kind}.${name}`, 'something uses it, but there is none'));
    }
  }
}

module.exports = { Deployment, secret };
