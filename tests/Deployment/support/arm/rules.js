'use strict';
// Checks a template with a parameter file: everything resolves, every resource is as documented, and what this bot asks for holds. Returns faults: { rule, at, text }.

const Ajv = require('ajv');
const { parse } = require('yaml');
const { isRead, isSecret, paths } = require('../settings');
const { Deployment } = require('./deployment');
const { resources: known } = require('./resources');

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, discriminator: true });
const compiled = new Map();
const faultsOf = (schema, value) => {
  if (!compiled.has(schema)) {
    compiled.set(schema, ajv.compile(schema));
  }
  const validate = compiled.get(schema);
  return validate(value) ? [] : validate.errors.map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
};

const schemas = {
  group: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  subscription: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
  parameters: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
};
const templateMembers = ['$schema', 'contentVersion', 'parameters', 'variables', 'resources', 'outputs'];
const commonMembers = ['type', 'apiVersion', 'name', 'location', 'scope', 'tags'];
const holders = ['Microsoft.KeyVault/vaults/secrets', 'Microsoft.DBforPostgreSQL/flexibleServers'];

/** Values of a parameter file; what is wrong with the file is noted. */
const valuesOf = (template, file, fault) => {
  if (file.$schema !== schemas.parameters || !/^\d+(\.\d+){3}$/.test(file.contentVersion ?? '')) {
    fault('file', 'parameter file', '$schema or contentVersion is not that of a parameter file');
  }
  for (const [name, given] of Object.entries(file.parameters)) {
    if (template.parameters?.[name]?.type?.startsWith('secure')) {
      fault('secret-in-file', `parameter file: ${name}`, 'a secret is given on deployment, not in a file');
    }
    if (!('value' in given)) {
      fault('file', `parameter file: ${name}`, 'it has no value');
    }
  }
  return Object.fromEntries(Object.entries(file.parameters).map(([name, { value }]) => [name, value]));
};

const checkResource = ({ at, type, name, value, after, deployed, id }, deployment) => {
  const rule = known[type];
  const fault = (kind, text) => deployment.fault(kind, `${at} ${type} ${name}`, text);
  if (!rule) {
    fault('unknown-type', 'there are no rules for this type');
    return;
  }
  if (!rule.versions.includes(value.apiVersion)) {
    fault('api-version', `"${value.apiVersion}" is none of ${rule.versions.join(', ')}`);
  }
  if (!rule.name.test(String(name).split('/').at(-1))) {
    fault('name', 'the name is not allowed');
  }
  if (Boolean(rule.extension) !== (value.scope !== undefined)) {
    fault('schema', rule.extension ? 'it needs a scope' : 'it has no scope');
  }
  const hasPlace = typeof value.location === 'string' && value.location !== '';
  if (rule.location ? !hasPlace || (rule.location instanceof RegExp && !rule.location.test(value.location)) : value.location !== undefined && !type.endsWith('/channels')) {
    fault('location', `location "${value.location}" is missing, not allowed, or not for this type`);
  }
  const own = Object.fromEntries(Object.entries(value).filter(([member]) => !commonMembers.includes(member)));
  if (!deployed) {
    return;
  }
  faultsOf(rule.schema, own).forEach(text => fault('schema', text));
  faultsOf(rule.policy ?? {}, own).forEach(text => fault('policy', text));
  // A child comes after its parent.
  const parents = id && type.split('/').length > 2 ? [id.split('/').slice(0, -2).join('/')] : [];
  const earlier = deployment.earlierThan(after);
  [...parents, ...(value.scope ? [value.scope] : [])].filter(parent => deployment.ids.has(parent) && !earlier.has(parent)).forEach(parent => fault('order', `it does not come after ${parent}`));
};

/** The bot's settings: known keys, secrets by reference to secrets that are there. */
const checkSettings = deployment => {
  const config = deployment.resources.find(({ type }) => type === 'Microsoft.Web/sites/config')?.value;
  if (!config) {
    return;
  }
  const settings = config.properties ?? {};
  const kept = new Set(deployment.resources.filter(({ type, deployed }) => type === 'Microsoft.KeyVault/vaults/secrets' && deployed).map(({ name }) => name));
  for (const [key, value] of Object.entries(settings)) {
    const fault = (rule, text) => deployment.fault(rule, `setting ${key}`, text);
    const [, vault, secret] = /^@Microsoft\.KeyVault\(VaultName=([\w-]+);SecretName=([\w-]+)\)$/.exec(value) ?? [];
    if (!isRead(key)) {
      fault('setting-unknown', 'nothing reads it');
    }
    if (isSecret(key) ? !secret : secret) {
      fault('setting-secret', 'secrets, and nothing else, are references to the Key Vault');
    }
    if (secret && !kept.has(`${vault}/${secret}`)) {
      fault('setting-reference', `there is no secret ${vault}/${secret}`);
    }
  }
  const plan = deployment.resources.find(({ type }) => type === 'Microsoft.Web/serverfarms')?.value;
  if (plan?.sku?.capacity > 1 && (settings.Storage__Provider !== 'PostgreSql' || !settings.DirectLine__SigningKeys__0)) {
    deployment.fault('instances', 'settings', 'several instances need PostgreSQL and a common signing key');
  }
  if (settings.MicrosoftAppType === 'SingleTenant' ? !settings.MicrosoftAppPassword : settings.MicrosoftAppPassword) {
    deployment.fault('setting-secret', 'setting MicrosoftAppPassword', 'SingleTenant has a password, UserAssignedMSI none');
  }
  checkCollector(deployment, settings);
};

/** The collector listens where the bot sends, gets variables that are there, and names in its pipelines what it has. */
const checkCollector = (deployment, settings) => {
  const container = deployment.resources.find(({ type, deployed }) => type === 'Microsoft.Web/sites/sitecontainers' && deployed)?.value.properties;
  const fault = text => deployment.fault('collector', 'collector', text);
  if (!container) {
    if (settings.OTEL_EXPORTER_OTLP_ENDPOINT) {
      fault('the bot sends, but nobody listens');
    }
    return;
  }
  const variables = Object.fromEntries(container.environmentVariables.map(({ name, value }) => [name, settings[value]]));
  Object.entries(variables).filter(([, value]) => value === undefined).forEach(([name]) => fault(`${name} is taken from no setting`));
  const [, source] = /^--config=env:(\w+)$/.exec(container.startUpCommand) ?? [];
  const config = parse(variables[source] ?? '') ?? {};
  const listens = config.receivers?.otlp?.protocols?.http?.endpoint?.split(':').at(-1);
  if (!listens || listens !== container.targetPort || new URL(settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? 'http://none').port !== listens || settings.OTEL_EXPORTER_OTLP_PROTOCOL !== 'http/protobuf') {
    fault('the bot does not send where it listens');
  }
  for (const [signal, pipeline] of Object.entries(config.service?.pipelines ?? {})) {
    for (const part of ['receivers', 'processors', 'exporters']) {
      (pipeline[part] ?? []).filter(name => !(name in (config[part] ?? {}))).forEach(name => fault(`pipeline ${signal}: ${part} has no ${name}`));
    }
  }
  [...JSON.stringify(config).matchAll(/\$\{env:(\w+)\}/g)].filter(([, name]) => !(name in variables)).forEach(([, name]) => fault(`it has no variable ${name}`));
};

/** Secrets go to the Key Vault and the database server, and nowhere else. */
const checkSecrets = deployment => {
  const leaks = (value, at) => {
    if (typeof value === 'string' && value.includes('SECRET(')) {
      deployment.fault('secret-leak', at, 'a secret stands here');
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([key, item]) => leaks(item, `${at}.${key}`));
    }
  };
  deployment.resources.filter(({ type }) => !holders.includes(type)).forEach(({ at, value, nested }) => nested || leaks(value, at));
  leaks(deployment.outputs, 'outputs');
};

const checkSite = deployment => {
  const site = deployment.resources.find(({ type }) => type === 'Microsoft.Web/sites')?.value.properties?.siteConfig;
  if (site && !paths.includes(site.healthCheckPath)) {
    deployment.fault('path', 'healthCheckPath', 'the bot serves no such path');
  }
  const endpoint = deployment.resources.find(({ type }) => type === 'Microsoft.BotService/botServices')?.value.properties?.endpoint;
  if (endpoint && !paths.includes(endpoint.replace(/^https:\/\/[^/]+/, ''))) {
    deployment.fault('path', 'endpoint', 'the bot serves no such path');
  }
};

const check = (template, file, { external = [], given = {} } = {}) => {
  const notes = [];
  const note = (rule, at, text) => notes.push({ rule, at, text });
  const atSubscription = template.$schema === schemas.subscription;
  if (!atSubscription && template.$schema !== schemas.group) {
    note('template', '$schema', 'it is that of no template');
  }
  if (!/^\d+(\.\d+){3}$/.test(template.contentVersion ?? '')) {
    note('template', 'contentVersion', 'it is missing');
  }
  Object.keys(template).filter(member => !templateMembers.includes(member)).forEach(member => note('template', member, 'a template has no such member'));
  const values = { ...valuesOf(template, file, note), ...given };
  const deployment = new Deployment(template, values, { external, atSubscription });
  deployment.resources.forEach(resource => checkResource(resource, deployment));
  const ids = deployment.resources.map(({ id }) => id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => deployment.fault('name', id, 'there are two of it'));
  deployment.cycles().forEach(id => deployment.fault('order', id, 'it comes after itself'));
  checkSettings(deployment);
  checkSecrets(deployment);
  checkSite(deployment);
  // A nested template gets the values that are passed to it, in a group of its own.
  const inner = deployment.resources.filter(({ nested }) => nested).flatMap(({ nested, value }) => {
    const passed = Object.fromEntries(Object.entries(value.properties.parameters).map(([name, { value: item }]) => [name, item]));
    const { faults } = check(nested, { $schema: schemas.parameters, contentVersion: '1.0.0.0', parameters: {} }, { external, given: passed });
    return faults.map(fault => ({ ...fault, at: `nested: ${fault.at}` }));
  });
  return { deployment, faults: [...notes, ...deployment.faults, ...inner] };
};

module.exports = { check };
