'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const path = require('node:path');
const { root, files, text, findings, lu, qna } = require('./support/content');
const LuisBuilder = require('@microsoft/bf-lu/lib/parser/luis/luisBuilder');
const QnaBuilder = require('@microsoft/bf-lu/lib/parser/qna/qnamaker/qnaMakerBuilder');
const { Templates } = require('botbuilder-lg');
const chatdown = require('@microsoft/bf-chatdown/utils/index');

test('the content that the bot cannot do without is there', () => {
  const names = files('.qna', '.lu');
  for (const name of ['article.qna', 'conversation.lu', 'safety.lu', 'out-of-scope.lu']) {
    assert.ok(names.includes(path.join('en-US', name)), name);
  }
});

for (const name of files('.lu')) {
  test(`${name}: bf-lu accepts it without a word`, async () => {
    assert.deepEqual(findings(name), []);
    await LuisBuilder.fromContentAsync(text(name));
  });

  test(`${name}: no utterance is taken for a pattern or carries an entity`, async () => {
    const model = await lu(name);
    assert.deepEqual(model.patterns, []);
    assert.deepEqual(model.utterances.filter((utterance) => utterance.entities.length > 0), []);
  });
}

for (const name of files('.qna')) {
  test(`${name}: bf-lu accepts it without a word`, async () => {
    assert.deepEqual(findings(name), []);
    await QnaBuilder.fromContent(text(name));
    assert.ok((await qna(name)).qnaList.length > 0);
  });
}

for (const name of files('.lg')) {
  test(`${name}: botbuilder-lg accepts it without a word`, () => {
    const templates = Templates.parseFile(path.join(root, name));
    assert.deepEqual(templates.diagnostics.map(String), []);
    assert.ok(templates.toArray().length > 0);
  });
}

for (const name of files('.chat')) {
  test(`${name}: bf-chatdown accepts it`, async () => {
    const activities = await chatdown(text(name), {});
    assert.ok(activities.length > 1);
  });
}
