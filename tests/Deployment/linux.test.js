'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { all, parse } = require('./support/nginx');
const { port, shutdownSeconds, text } = require('./support/product');
const { isRead, isSecret } = require('./support/settings');

const unit = text('deploymentTemplates/linux/backpainbot.service').split('\n').filter(line => /^\w+=/.test(line)).map(line => /^(\w+)=(.*)$/.exec(line).slice(1));
const values = name => unit.filter(([key]) => key === name).map(([, value]) => value);
const [environmentFile] = values('EnvironmentFile');
const environment = Object.fromEntries(values('Environment').flatMap(line => line.split(' ')).map(pair => pair.split('=')));
const example = Object.fromEntries(text('deploymentTemplates/linux/bot.env.example').split('\n').filter(line => /^\w+=/.test(line)).map(line => /^(\w+)=(.*)$/.exec(line).slice(1)));
const readme = text('deploymentTemplates/linux/README.md');

test('the unit starts the program from the folder that README fills', () => {
  const [folder] = values('WorkingDirectory');
  assert.deepEqual(values('ExecStart'), [`/usr/bin/dotnet ${folder}/BackPainBot.dll`]);
  assert.ok(readme.includes(folder) && readme.includes(environmentFile));
});

test('the unit lets the bot write to its state alone', () => {
  const [state] = values('StateDirectory');
  assert.deepEqual(values('ProtectSystem'), ['strict']);
  assert.deepEqual(values('DynamicUser'), ['yes']);
  assert.deepEqual([environment.Storage__Folder, environment.Understanding__CacheFolder], [`/var/lib/${state}`, `/var/lib/${state}`]);
  assert.deepEqual([values('UMask'), values('StateDirectoryMode')], [['0077'], ['0700']]);
  assert.deepEqual(values('CapabilityBoundingSet'), ['']);
});

test('the unit forbids nothing that .NET cannot start without', () => {
  assert.deepEqual(values('SystemCallFilter'), ['@system-service', '~@privileged']);
  assert.deepEqual(values('MemoryDenyWriteExecute'), []);
});

test('turns have time to end', () => assert.ok(Number(values('TimeoutStopSec')[0]) > shutdownSeconds));

test('settings are read, and the example holds no secret', () => {
  assert.deepEqual([...Object.keys(environment), ...Object.keys(example)].filter(key => !isRead(key)), []);
  assert.deepEqual(Object.entries(example).filter(([key, value]) => isSecret(key) && value !== ''), []);
});

test('replicas share PostgreSQL and a signing key', () => {
  assert.equal(example.Storage__Provider, 'PostgreSql');
  assert.ok('Storage__ConnectionString' in example && 'DirectLine__SigningKeys__0' in example);
});

test('nginx and bots of both boxes find each other', () => {
  const boxes = all(parse(text('deploymentTemplates/linux/nginx.conf')), 'upstream')[0].children.filter(({ name }) => name === 'server').map(({ args }) => args[0].split(':'));
  const known = Object.entries(example).filter(([key]) => key.startsWith('Web__KnownProxies')).map(([, value]) => value);
  assert.deepEqual(boxes.map(([, at]) => Number(at)), [port, port]);
  assert.deepEqual(known, ['127.0.0.1', ...boxes.map(([address]) => address)]);
  assert.ok(example.ASPNETCORE_URLS.split(';').includes(`http://${boxes[0].join(':')}`));
});
