'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const path = require('node:path');
const { files, lu, qna, metadata, normalise } = require('./support/content');

const locales = [...new Set(files('.lu').map(path.dirname))];

/** intent or topic -> utterances, over every .lu and .qna file of a locale. */
async function sections(locale) {
  const found = new Map();
  const its = (extension) => files(extension).filter((name) => path.dirname(name) === locale);
  for (const name of its('.lu')) {
    const model = await lu(name);
    for (const { text, intent } of model.utterances) {
      found.set(intent, [...found.get(intent) ?? [], text]);
    }
    for (const { name: intent } of model.intents) {
      assert.ok(found.has(intent), `${name}: ${intent} has no utterance`);
    }
  }
  for (const name of its('.qna')) {
    for (const pair of (await qna(name)).qnaList) {
      const { topic, form } = metadata(pair);
      found.set(form === 'short' ? `${topic} (short)` : topic, pair.questions);
    }
  }
  return found;
}

test('no two wordings of a language are the same, within an intent or across', async () => {
  const twice = [];
  for (const locale of locales) {
    const owner = new Map();
    for (const [intent, utterances] of await sections(locale)) {
      for (const utterance of utterances) {
        const key = normalise(utterance);
        assert.ok(key.length > 0, `${intent}: "${utterance}" has no words`);
        if (owner.has(key)) {
          twice.push(`"${utterance}": ${owner.get(key)}, ${intent}`);
        }
        owner.set(key, intent);
      }
    }
  }
  assert.deepEqual(twice, []);
});

test('utterances hold no character that the formats give a meaning to', async () => {
  for (const [intent, utterances] of (await Promise.all(locales.map(sections))).flatMap((found) => [...found])) {
    for (const utterance of utterances) {
      assert.doesNotMatch(utterance, /[{}[\]()\\|<>^]/, intent);
      assert.ok(utterance.length < 500, `${intent}: ${utterance}`);
    }
  }
});

const minima = [
  [/^(?:greeting|thanks|goodbye|help|restart|cancel|feedback|human|who-are-you|privacy|forget-me|tour|visit|safety-info|neither|confirm-cleared|repeat)$/, 17, 40],
  [/^follow-up\.(?:why|how|proven|meaning|source|more)$/, 6, 15],
  [/^harmless$/, 1, 120],
  [/^unrelated$/, 1, 150],
  [/^hostile$/, 1, 60],
];

test('every intent of the conversation is there, with enough wordings', async () => {
  const all = [...await sections('en-US')];
  for (const [pattern, intents, utterances] of minima) {
    const matching = all.filter(([intent]) => pattern.test(intent));
    assert.equal(matching.length, intents, String(pattern));
    for (const [intent, found] of matching) {
      assert.ok(found.length >= utterances, `${intent}: ${found.length}`);
    }
  }
  const total = (pattern) => all.filter(([intent]) => pattern.test(intent)).reduce((sum, [, found]) => sum + found.length, 0);
  assert.ok(total(/^(?:emergency|sameday|crisis)\./) >= 250);
  assert.ok(total(/^not-covered\./) >= 800);
});

test('every group that the article is silent about can be named, and someone can be asked', async () => {
  const model = await lu('en-US/out-of-scope.lu');
  const topics = new Set((await qna('en-US/article.qna')).qnaList.map((pair) => metadata(pair).topic));
  const groups = model.intents.map(({ name }) => name).filter((name) => name.startsWith('not-covered.'))
    .map((name) => name.slice('not-covered.'.length));
  for (const group of groups) {
    const names = model[`group.${group}.names`];
    assert.match(names ?? '', /^(?:what|how|who|whether|which|anything|the) .+[^.]$/, group);
    assert.ok(model[`group.${group}.ask`], group);
    const offers = (model[`group.${group}.offers`] ?? '').split(';');
    assert.ok(offers.length === 2 && offers.every((topic) => topics.has(topic)), group);
    assert.ok([undefined, 'true'].includes(model[`group.${group}.doctor_first`]), group);
  }
  for (const group of ['pregnancy', 'children', 'osteoporosis', 'blood-thinners', 'cancer', 'recent-surgery']) {
    assert.equal(model[`group.${group}.doctor_first`], 'true', group);
  }
  const described = Object.keys(model).filter((key) => key.startsWith('group.')).map((key) => key.split('.')[1]);
  assert.deepEqual([...new Set(described)].sort(), groups.sort());
});
