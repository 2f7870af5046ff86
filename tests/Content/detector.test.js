'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { lu, qna, metadata } = require('./support/content');
const { Detector } = require('./support/detector');

async function load() {
  const model = await lu('en-US/safety.lu');
  return { model, detector: new Detector(model) };
}

test('every rule names classes that exist and an intent that exists', async () => {
  const { model, detector } = await load();
  const intents = new Set(model.intents.map(({ name }) => name));
  assert.ok(detector.rules.length > 0);
  for (const { intent } of detector.rules) {
    assert.ok(intents.has(intent), intent);
  }
});

test('the word patterns alone catch the red flags, at their urgency', async () => {
  const { model, detector } = await load();
  const flags = model.utterances.filter(({ intent }) => intent !== 'harmless');
  const missed = flags.filter(({ text, intent }) => detector.detect(text)[0]?.intent.split('.')[0] !== intent.split('.')[0]);
  assert.ok(missed.length <= flags.length * 0.01, missed.map(({ text }) => text).join('\n'));
});

test('the word patterns alone leave harmless look-alikes be', async () => {
  const { model, detector } = await load();
  const harmless = model.utterances.filter(({ intent }) => intent === 'harmless');
  const alarms = harmless.filter(({ text }) => detector.detect(text).length > 0);
  assert.ok(alarms.length <= harmless.length * 0.01, alarms.map(({ text }) => text).join('\n'));
});

test('the word patterns alone leave every other authored question be', async () => {
  const { detector } = await load();
  const questions = [];
  for (const pair of (await qna('en-US/article.qna')).qnaList) {
    questions.push(...pair.questions.map((text) => ({ intent: metadata(pair).topic, text })));
  }
  for (const name of ['en-US/conversation.lu', 'en-US/out-of-scope.lu']) {
    questions.push(...(await lu(name)).utterances);
  }
  const alarms = questions.filter(({ text }) => detector.detect(text).length > 0);
  assert.ok(alarms.length <= questions.length * 0.002, alarms.map(({ intent, text }) => `${intent}: ${text}`).join('\n'));
});

for (const [text, intent] of [
  ['no numbness, my leg is weak', 'emergency.leg-weakness'],
  ['no fever, chills or numbness', undefined],
  ["I don't have a fever but I can't pee", 'emergency.bladder-bowel'],
  ['no feeling down there', 'emergency.saddle-numbness'],
  ['i am 78. i fell', 'sameday.fall-fragile'],
  ['what causes leg weakness', undefined],
  ['is it normal to lose control of the bladder with back pain', 'emergency.bladder-bowel'],
  ['i dont want to live', 'crisis.self-harm'],
  ['my back is killing me', undefined],
]) {
  test(`"${text}": ${intent ?? 'nothing'}`, async () => {
    const { detector } = await load();
    assert.equal(detector.detect(text)[0]?.intent, intent);
  });
}
