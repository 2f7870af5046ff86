'use strict';

const { describe, test } = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { check } = require('./support/arm/rules');
const { root } = require('./support/settings');

const folder = path.join(root, 'deploymentTemplates/azure');
const read = name => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
const layouts = { DeployUseExistResourceGroup: 'with-rg', DeployWithNewResourceGroup: 'new-rg' };
const external = { BotApp: [], AzureBot: ['Microsoft.ManagedIdentity/userAssignedIdentities', 'Microsoft.OperationalInsights/workspaces'] };
const appId = '12345678-1234-1234-1234-123456789012';
const single = { appType: 'SingleTenant', appId };
const choices = {
  BotApp: [
    ['a managed identity', {}],
    ['an app registration', { ...single, appSecret: 'SECRET(app)' }],
    ['one instance without telemetry', { instances: 1, telemetry: false }],
    ['a former key, a key for feedback, a domain', { formerDirectLineSigningKey: 'SECRET(former)', feedbackKey: 'SECRET(feedback)', publicUrl: 'https://bot.clinic.example' }],
    ['a database with a standby', { postgreSqlSku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }, postgreSqlHighAvailability: 'ZoneRedundant' }],
  ],
  AzureBot: [
    ['a managed identity', {}],
    ['an app registration', { ...single, UMSIName: '' }],
    ['no log and no origins', { workspaceName: '', trustedOrigins: [] }],
  ],
};

for (const [layout, suffix] of Object.entries(layouts)) {
  describe(layout, () => {
    for (const kind of ['BotApp', 'AzureBot']) {
      for (const [choice, given] of choices[kind]) {
        test(`template-${kind}-${suffix}.json deploys with ${choice}`, () => {
          const { faults } = check(read(`${layout}/template-${kind}-${suffix}.json`), read(`${layout}/parameters-for-template-${kind}-${suffix}.json`), { external: external[kind], given });
          assert.deepEqual(faults, []);
        });
      }
    }

    test('has these files and no others', () => {
      const due = ['BotApp', 'AzureBot'].flatMap(kind => [`template-${kind}-${suffix}.json`, `parameters-for-template-${kind}-${suffix}.json`]);
      assert.deepEqual(fs.readdirSync(path.join(folder, layout)).sort(), due.sort());
    });
  });
}

test('DeployWithNewResourceGroup is what new-resource-group.mjs writes', async () => {
  const { files } = await import(pathToFileURL(path.join(folder, 'new-resource-group.mjs')));
  for (const [url, text] of files()) {
    assert.equal(fs.readFileSync(url, 'utf8'), text, `run: node deploymentTemplates/azure/new-resource-group.mjs (${url})`);
  }
});

test('the two parameter files fit each other', () => {
  const { deployment: app } = check(read('DeployUseExistResourceGroup/template-BotApp-with-rg.json'), read('DeployUseExistResourceGroup/parameters-for-template-BotApp-with-rg.json'));
  const bot = read('DeployUseExistResourceGroup/parameters-for-template-AzureBot-with-rg.json').parameters;
  const named = type => app.resources.find(resource => resource.type === type).name;
  assert.equal(bot.UMSIName.value, named('Microsoft.ManagedIdentity/userAssignedIdentities'));
  assert.equal(bot.workspaceName.value, named('Microsoft.OperationalInsights/workspaces'));
  assert.equal(bot.botEndpoint.value, `https://${named('Microsoft.Web/sites')}.azurewebsites.net/api/messages`);
});

test('README.md says what every parameter means', () => {
  const readme = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
  for (const kind of ['BotApp', 'AzureBot']) {
    for (const name of Object.keys(read(`DeployUseExistResourceGroup/template-${kind}-with-rg.json`).parameters)) {
      assert.match(readme, new RegExp(`\`${name}\``), name);
    }
  }
});

test('the connection string quotes what is special in a password', () => {
  const { deployment } = check(
    read('DeployUseExistResourceGroup/template-BotApp-with-rg.json'), read('DeployUseExistResourceGroup/parameters-for-template-BotApp-with-rg.json'),
    { given: { postgreSqlPassword: 'SECRET(a);b"c=d' } });
  const { value } = deployment.resources.find(({ name }) => name.endsWith('/storage-connection')).value.properties;
  assert.equal(value, 'Host=server.postgres.database.azure.com;Database=backpainbot;Username=backpainbot;Password="SECRET(a);b""c=d";SSL Mode=VerifyFull');
});
