'use strict';
// The program itself reads the settings that the files of deployment give it.

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { parse } = require('yaml');
const { check } = require('./support/arm/rules');
const { text } = require('./support/product');
const { faultsOf, skip } = require('./support/program');
const { isSecret } = require('./support/settings');

const azure = 'deploymentTemplates/azure/DeployUseExistResourceGroup';
const appId = '12345678-1234-1234-1234-123456789012';
const settingsOnAzure = given => {
  const { deployment } = check(JSON.parse(text(`${azure}/template-BotApp-with-rg.json`)), JSON.parse(text(`${azure}/parameters-for-template-BotApp-with-rg.json`)), { given });
  return deployment.resources.find(({ type }) => type === 'Microsoft.Web/sites/config').value.properties;
};
const lines = name => Object.fromEntries(text(`deploymentTemplates/${name}`).split('\n').filter(line => /^\w+=/.test(line)).map(line => /^(\w+)=(.*)$/.exec(line).slice(1)));
const secrets = {
  Storage__ConnectionString: 'Host=localhost;Database=x;Username=x;Password=x', DirectLine__SigningKeys__0: Buffer.alloc(32, 1).toString('base64'), DirectLine__SigningKeys__1: Buffer.alloc(32, 2).toString('base64'),
  Feedback__Key: 'x'.repeat(16), MicrosoftAppPassword: 'x', COLLECTOR_CONNECTION: 'x',
};
const withSecrets = settings => Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, isSecret(key) ? secrets[key] : value]));
const listed = output => output.split('\n').filter(line => line.startsWith('- '));

test('the program starts with the settings of every form, as far as it says', { skip }, async () => {
  const compose = ['compose.yaml', 'compose.postgresql.yaml'].map(name => parse(text(`deploymentTemplates/container/${name}`)).services.bot.environment);
  const forms = [
    ...compose.map(settings => Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, String(value).replace(/\$\{PUBLIC_URL.*\}/, 'https://bot.clinic.example')]))),
    lines('container/bot.env.example'), lines('linux/bot.env.example'), parse(text('deploymentTemplates/container/kubernetes/config.yaml')).data,
    settingsOnAzure({ formerDirectLineSigningKey: 'SECRET(former)', feedbackKey: 'SECRET(feedback)' }),
  ];
  // One start, since each takes its time: names are what is in question, and values that differ are all sound.
  assert.deepEqual(listed(await faultsOf(withSecrets(Object.assign({}, ...forms)))), ['- Web:MaxBodyBytes must be between 1024 and 16777216.']);
});

test('the program refuses secrets that App Service did not fetch, each by its name', { skip }, async () => {
  const settings = settingsOnAzure({ appType: 'SingleTenant', appId, appSecret: 'SECRET(app)', feedbackKey: 'SECRET(feedback)' });
  const due = Object.keys(settings).filter(isSecret).map(key => key.replaceAll('__', ':'));
  const faults = listed(await faultsOf(settings));
  due.forEach(key => assert.ok(faults.some(fault => fault.startsWith(`- ${key} is still a reference to a Key Vault`)), `${key}: ${faults.join('\n')}`));
});
