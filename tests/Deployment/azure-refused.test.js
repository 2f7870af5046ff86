'use strict';
// The rules bite: every fault that is put into a sound template is found, by its own rule.

const { test } = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { check } = require('./support/arm/rules');
const { root } = require('./support/settings');

const read = name => JSON.parse(fs.readFileSync(path.join(root, 'deploymentTemplates/azure/DeployUseExistResourceGroup', name), 'utf8'));
const external = { BotApp: [], AzureBot: ['Microsoft.ManagedIdentity/userAssignedIdentities', 'Microsoft.OperationalInsights/workspaces'] };

/** The resource of a type, or of a type with a name that ends so. */
const resource = (template, type, name = '') => template.resources.find(one => one.type === type && one.name.endsWith(name));
const app = {
  site: template => resource(template, 'Microsoft.Web/sites'),
  config: template => resource(template, 'Microsoft.Web/sites/config'),
  server: template => resource(template, 'Microsoft.DBforPostgreSQL/flexibleServers'),
  vault: template => resource(template, 'Microsoft.KeyVault/vaults'),
  secret: (template, name) => resource(template, 'Microsoft.KeyVault/vaults/secrets', `/${name}')]`),
  container: template => resource(template, 'Microsoft.Web/sites/sitecontainers'),
};
const bot = {
  service: template => resource(template, 'Microsoft.BotService/botServices'),
  channel: (template, name) => resource(template, 'Microsoft.BotService/botServices/channels', `/${name}')]`),
};

// What is wrong, the rule that finds it, the template, and what is done to it or to its parameter file.
const table = [
  ['a schema of nothing', 'template', 'BotApp', template => { template.$schema = 'https://example.org'; }],
  ['no content version', 'template', 'BotApp', template => { delete template.contentVersion; }],
  ['a misspelt section', 'template', 'BotApp', template => { template.resource = []; }],
  ['an expression left open', 'syntax', 'BotApp', template => { app.site(template).location = "[parameters('location']"; }],
  ['a stray word after an expression', 'syntax', 'BotApp', template => { app.site(template).location = "[parameters('location') x()]"; }],
  ['an unknown function', 'unknown-function', 'BotApp', template => { app.site(template).location = "[lower(parameters('location'))]"; }],
  ['keys of a resource read out', 'unknown-function', 'BotApp', template => { template.outputs.key = { type: 'string', value: "[listKeys(variables('vaultId'), '2023-07-01')]" }; }],
  ['too few arguments', 'expression', 'BotApp', template => { template.variables.networkName = "[replace(parameters('appServiceName'), '-')]"; }],
  ['an array joined to text', 'expression', 'BotApp', template => { template.variables.networkName = "[concat(parameters('appServiceName'), parameters('settings'))]"; }],
  ['a condition that is no boolean', 'expression', 'BotApp', template => { app.container(template).condition = "[parameters('location')]"; }],
  ['an id with a name too few', 'expression', 'BotApp', template => { template.variables.zoneId = "[resourceId('Microsoft.Network/privateDnsZones/virtualNetworkLinks', variables('zoneName'))]"; }],
  ['an unknown parameter', 'unknown-parameter', 'BotApp', template => { app.site(template).location = "[parameters('region')]"; }],
  ['an unknown parameter in a branch not taken', 'unknown-parameter', 'BotApp', template => { app.site(template).location = "[if(variables('managed'), parameters('location'), parameters('region'))]"; }],
  ['an unused parameter', 'unused-parameter', 'BotApp', template => { template.parameters.spare = { type: 'string', defaultValue: '', metadata: { description: 'Spare.' } }; }],
  ['an unknown variable', 'unknown-variable', 'BotApp', template => { app.site(template).name = "[variables('siteName')]"; }],
  ['an unused variable', 'unused-variable', 'BotApp', template => { template.variables.spare = 1; }],
  ['an unknown member of a resource', 'unknown-member', 'BotApp', template => { template.outputs.botEndpoint.value = "[reference(variables('siteId'), '2024-04-01').hostName]"; }],
  ['a reference to a resource that is not there', 'unknown-resource', 'BotApp', template => { template.outputs.botEndpoint.value = "[reference(resourceId('Microsoft.Web/sites', 'other')).defaultHostName]"; }],
  ['a reference outside without its version', 'expression', 'AzureBot', template => { bot.service(template).properties.msaAppId = "[reference(variables('identityId')).clientId]"; }],
  ['a parameter without a description', 'parameter', 'BotApp', template => { delete template.parameters.location.metadata; }],
  ['a parameter of no type', 'parameter', 'BotApp', template => { template.parameters.location.type = 'text'; }],
  ['a default outside what is allowed', 'parameter-value', 'BotApp', template => { template.parameters.postgreSqlVersion.defaultValue = '9.6'; }],
  ['a value outside what is allowed', 'parameter-value', 'BotApp', (_, file) => { file.appServicePlanSku = { value: 'F1' }; }],
  ['a value of the wrong type', 'parameter-value', 'BotApp', (_, file) => { file.instances = { value: '2' }; }],
  ['a value too large', 'parameter-value', 'BotApp', (_, file) => { file.instances = { value: 11 }; }],
  ['a value too long', 'parameter-value', 'BotApp', (_, file) => { file.appServiceName = { value: 'x'.repeat(41) }; }],
  ['a value missing', 'parameter-missing', 'BotApp', (_, file) => { delete file.appServiceName; }],
  ['a value for no parameter', 'parameter-unknown', 'BotApp', (_, file) => { file.appName = { value: 'x' }; }],
  ['a secret in the file', 'secret-in-file', 'BotApp', (_, file) => { file.postgreSqlPassword = { value: 'Passw0rd-Passw0rd' }; }],
  ['a secret with a default', 'secret-default', 'BotApp', template => { template.parameters.appSecret.defaultValue = 'hunter2hunter2'; }],
  ['a secret as plain text', 'secret-type', 'BotApp', template => { template.parameters.postgreSqlPassword.type = 'string'; }],
  ['a secret in an output', 'secret-leak', 'BotApp', template => { template.outputs.key = { type: 'string', value: "[parameters('directLineSigningKey')]" }; }],
  ['a secret in a setting', 'secret-leak', 'BotApp', template => { template.variables.botSettings.DirectLine__SigningKeys__0 = "[parameters('directLineSigningKey')]"; }],
  ['the connection to Application Insights in an output', 'secret-leak', 'BotApp', template => { template.outputs.insights = { type: 'string', value: "[reference(variables('insightsId'), '2020-02-02').ConnectionString]" }; }],
  ['an unknown type', 'unknown-type', 'BotApp', template => { app.server(template).type = 'Microsoft.DBforPostgreSQL/servers'; }],
  ['an API version that is not there', 'api-version', 'AzureBot', template => { bot.service(template).apiVersion = '2022-09-16'; }],
  ['a name with capitals', 'name', 'BotApp', (_, file) => { file.postgreSqlServerName = { value: 'Clinic-DB' }; }],
  ['a name with a sign', 'name', 'BotApp', (_, file) => { file.appServiceName = { value: 'clinic_bot' }; }],
  ['a vault with two hyphens', 'name', 'BotApp', (_, file) => { file.keyVaultName = { value: 'clinic--vault' }; }],
  ['a resource twice', 'name', 'BotApp', template => { template.resources.push(structuredClone(app.vault(template))); }],
  ['a type and a name that do not fit', 'name', 'BotApp', template => { app.config(template).name = "[parameters('appServiceName')]"; }],
  ['no location', 'location', 'BotApp', template => { delete app.site(template).location; }],
  ['a location where there is none', 'location', 'BotApp', template => { app.config(template).location = 'westeurope'; }],
  ['a location that is not offered', 'location', 'AzureBot', template => { bot.service(template).location = 'mars'; }],
  ['a missing property', 'schema', 'AzureBot', template => { delete bot.service(template).properties.msaAppId; }],
  ['a misspelt property', 'schema', 'BotApp', template => { app.site(template).properties.siteConfig.webSocketEnabled = true; }],
  ['a property of the wrong type', 'schema', 'BotApp', template => { app.site(template).properties.httpsOnly = 'true'; }],
  ['a value that is not in the list', 'schema', 'BotApp', template => { app.site(template).properties.siteConfig.ftpsState = 'Off'; }],
  ['an app id that is none', 'schema', 'AzureBot', (_, file) => { Object.assign(file, { appType: { value: 'SingleTenant' }, appId: { value: 'the-bot' } }); }],
  ['an origin with a path', 'schema', 'AzureBot', (_, file) => { file.trustedOrigins = { value: ['https://clinic.example/chat'] }; }],
  ['an origin without https', 'schema', 'AzureBot', (_, file) => { file.trustedOrigins = { value: ['http://clinic.example'] }; }],
  ['a channel of another name', 'schema', 'AzureBot', template => { bot.channel(template, 'WebChatChannel').properties.channelName = 'WebChat'; }],
  ['an id of another type', 'schema', 'BotApp', template => { app.site(template).properties.serverFarmId = "[variables('vaultId')]"; }],
  ['an extension without a scope', 'schema', 'BotApp', template => { delete resource(template, 'Microsoft.Insights/diagnosticSettings').scope; }],
  ['a MultiTenant bot', 'policy', 'AzureBot', template => { bot.service(template).properties.msaAppType = 'MultiTenant'; }],
  ['the kind of old bots', 'policy', 'AzureBot', template => { bot.service(template).kind = 'bot'; }],
  ['a managed identity without its id', 'policy', 'AzureBot', template => { bot.service(template).properties.msaAppMSIResourceId = ''; }],
  ['Direct Line open to all sites', 'policy', 'AzureBot', template => { bot.channel(template, 'DirectLineChannel').properties.properties.sites[0].isSecureSiteEnabled = false; }],
  ['the old Direct Line', 'policy', 'AzureBot', template => { bot.channel(template, 'DirectLineChannel').properties.properties.sites[0].isV1Enabled = true; }],
  ['http', 'policy', 'BotApp', template => { app.site(template).properties.httpsOnly = false; }],
  ['TLS 1.1', 'policy', 'BotApp', template => { app.site(template).properties.siteConfig.minTlsVersion = '1.1'; }],
  ['TLS 1.0 for deployment', 'policy', 'BotApp', template => { app.site(template).properties.siteConfig.scmMinTlsVersion = '1.0'; }],
  ['FTP', 'policy', 'BotApp', template => { app.site(template).properties.siteConfig.ftpsState = 'AllAllowed'; }],
  ['passwords for deployment', 'policy', 'BotApp', template => { resource(template, 'Microsoft.Web/sites/basicPublishingCredentialsPolicies').properties.allow = true; }],
  ['no web sockets', 'policy', 'BotApp', template => { app.site(template).properties.siteConfig.webSocketsEnabled = false; }],
  ['an app that sleeps', 'policy', 'BotApp', template => { delete app.site(template).properties.siteConfig.alwaysOn; }],
  ['.NET 8', 'policy', 'BotApp', template => { app.site(template).properties.siteConfig.linuxFxVersion = 'DOTNETCORE|8.0'; }],
  ['a plan for Windows', 'policy', 'BotApp', template => { resource(template, 'Microsoft.Web/serverfarms').properties.reserved = false; }],
  ['a vault with access policies', 'policy', 'BotApp', template => { app.vault(template).properties.enableRbacAuthorization = false; }],
  ['a role that may do more', 'policy', 'BotApp', template => { template.variables.secretsUserRole = template.variables.secretsUserRole.replace('4633458b-17de-408a-a874-0445c86b69e6', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'); }],
  ['a database open to the internet', 'policy', 'BotApp', template => { app.server(template).properties.network.publicNetworkAccess = 'Enabled'; }],
  ['a password in the template', 'policy', 'BotApp', template => { app.server(template).properties.administratorLoginPassword = 'Passw0rd-Passw0rd'; }],
  ['a standby of a burstable server', 'policy', 'BotApp', (_, file) => { file.postgreSqlHighAvailability = { value: 'SameZone' }; }],
  ['addresses of patients in the log', 'policy', 'BotApp', template => { resource(template, 'Microsoft.Insights/diagnosticSettings').properties.logs[0].category = 'AppServiceHTTPLogs'; }],
  ['an image that moves', 'policy', 'BotApp', (_, file) => { file.collectorImage = { value: 'index.docker.io/otel/opentelemetry-collector-contrib:latest' }; }],
  ['a collector with the bot\'s secrets', 'policy', 'BotApp', template => { app.container(template).properties.inheritAppSettingsAndConnectionStrings = true; }],
  ['a dependency on nothing', 'depends-on', 'BotApp', template => { app.site(template).dependsOn.push("[resourceId('Microsoft.Web/sites', 'other')]"); }],
  ['a child before its parent', 'order', 'BotApp', template => { app.secret(template, 'directline-signing-key').dependsOn = []; }],
  ['a circle', 'order', 'BotApp', template => { app.vault(template).dependsOn = ["[resourceId('Microsoft.KeyVault/vaults/secrets', parameters('keyVaultName'), 'storage-connection')]"]; }],
  ['a setting that nothing reads', 'setting-unknown', 'BotApp', (_, file) => { file.settings.value.Clinic__Fax = '1'; }],
  ['an origin without its number', 'setting-unknown', 'BotApp', (_, file) => { file.settings.value.DirectLine__AllowedOrigins = 'https://clinic.example'; }],
  ['a secret setting by value', 'setting-secret', 'BotApp', (_, file) => { file.settings.value.DirectLine__Secrets__0 = 'in the open'; }],
  ['a password beside a managed identity', 'setting-secret', 'BotApp', template => { Object.assign(template.variables.botSettings, template.variables.passwordSettings); }],
  ['a reference to a secret that is not there', 'setting-reference', 'BotApp', template => { template.variables.botSettings.Storage__ConnectionString = "[format(variables('secretFormat'), 'connection')]"; }],
  ['a reference to a secret that is not deployed', 'setting-reference', 'BotApp', template => { app.secret(template, 'storage-connection').condition = "[empty(parameters('directLineSigningKey'))]"; }],
  ['two instances on SQLite', 'instances', 'BotApp', template => { template.variables.botSettings.Storage__Provider = 'Sqlite'; }],
  ['two instances without a common key', 'instances', 'BotApp', template => { delete template.variables.botSettings.DirectLine__SigningKeys__0; }],
  ['a collector that listens elsewhere', 'collector', 'BotApp', template => { template.variables.telemetrySettings.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://localhost:4319'; }],
  ['a pipeline of parts that are not there', 'collector', 'BotApp', template => { template.variables.telemetrySettings.COLLECTOR_CONFIG = template.variables.telemetrySettings.COLLECTOR_CONFIG.replace('batch: {}', 'bundle: {}'); }],
  ['a collector without its connection', 'collector', 'BotApp', template => { app.container(template).properties.environmentVariables.pop(); }],
  ['a health check of no path of the bot', 'path', 'BotApp', template => { app.site(template).properties.siteConfig.healthCheckPath = '/healthz'; }],
  ['an endpoint that is none of the bot\'s', 'path', 'AzureBot', (_, file) => { file.botEndpoint = { value: 'https://bot.example/api/message' }; }],
];

for (const [what, rule, kind, spoil] of table) {
  test(`${what}: ${rule}`, () => {
    const template = read(`template-${kind}-with-rg.json`);
    const file = read(`parameters-for-template-${kind}-with-rg.json`);
    spoil(template, file.parameters);
    const { faults } = check(template, file, { external: external[kind] });
    assert.ok(faults.some(fault => fault.rule === rule), `found: ${JSON.stringify(faults, null, 1)}`);
  });
}
