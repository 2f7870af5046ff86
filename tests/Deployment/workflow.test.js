'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');
const { text } = require('./support/product');

const root = path.join(__dirname, '..', '..');
const workflow = parse(text('.github/workflows/ci.yml'));
const steps = Object.values(workflow.jobs).flatMap(job => job.steps);

test('the workflow may read the repository, and nothing else', () => {
  assert.deepEqual(workflow.permissions, { contents: 'read' });
  for (const job of Object.values(workflow.jobs)) assert.equal(job.permissions, undefined);
  for (const step of steps.filter(step => step.uses?.startsWith('actions/checkout@'))) assert.equal(step.with['persist-credentials'], false);
});

test('every action is pinned by hash', () => {
  for (const step of steps.filter(step => step.uses)) assert.match(step.uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test('every job has an end, and runs what is in the repository', () => {
  for (const job of Object.values(workflow.jobs)) assert.ok(job['timeout-minutes'] <= 60);
  const scripts = steps.map(step => /^bash (\S+)$/.exec(step.run ?? '')?.[1]).filter(Boolean);
  assert.deepEqual(scripts, ['.ci/run', 'tests/advisories.sh']);
  for (const script of scripts) assert.ok(fs.existsSync(path.join(root, script)), script);
  assert.ok(steps.some(step => step.run === 'dotnet format --verify-no-changes'));
});
