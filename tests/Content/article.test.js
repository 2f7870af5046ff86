'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { qna, metadata } = require('./support/content');
const { plain, words, grade } = require('./support/readability');

const topics = {
  'what-is-it': '1',
  'myofascial-tissue': '1',
  'trigger-points': '2',
  'myofascial-vs-other-pain': '2',
  'session': '3;4',
  'why-trigger-points-matter': '3',
  'how-it-helps': '4',
  'does-it-work': '5',
  'why-few-studies': '5',
  'compared-with-other-treatments': '5',
  'find-therapist': '6;5',
  'source': 'none',
};

async function pairs() {
  const all = (await qna('en-US/article.qna')).qnaList.map((pair) => ({ ...pair, ...metadata(pair) }));
  return { all, long: all.filter((pair) => pair.form !== 'short'), short: all.filter((pair) => pair.form === 'short') };
}

test('every topic has one answer and one shorter one, each with its passages', async () => {
  const { long, short } = await pairs();
  assert.deepEqual(Object.fromEntries(long.map((pair) => [pair.topic, pair.passages])), topics);
  assert.deepEqual(Object.fromEntries(short.map((pair) => [pair.topic, pair.passages])), topics);
  assert.equal(long.length + short.length, 2 * Object.keys(topics).length);
});

test('every topic has at least 80 questions; a shorter wording has none but its key', async () => {
  const { long, short } = await pairs();
  for (const pair of long) {
    assert.ok(pair.questions.length >= 80, `${pair.topic}: ${pair.questions.length}`);
  }
  for (const pair of short) {
    assert.deepEqual(pair.questions, [`short ${pair.topic}`]);
  }
});

test('ids are numeric and unique, and prompts lead to answers that exist', async () => {
  const { all, long } = await pairs();
  const ids = new Set(all.map((pair) => pair.id));
  assert.equal(ids.size, all.length);
  assert.ok([...ids].every((id) => Number.isInteger(id) && id > 0));
  const byId = new Map(long.map((pair) => [String(pair.id), pair]));
  for (const pair of long) {
    const buttons = pair.context.prompts.filter((prompt) => !prompt.contextOnly);
    assert.ok(buttons.length >= 2 && buttons.length <= 3, pair.topic);
    for (const prompt of pair.context.prompts) {
      const target = byId.get(prompt.qnaId);
      assert.ok(target, `${pair.topic}: ${prompt.displayText}`);
      assert.notEqual(target, pair, `${pair.topic}: ${prompt.displayText} leads to itself`);
      if (!prompt.contextOnly) {
        assert.ok(target.questions.includes(prompt.displayText), `${pair.topic}: ${prompt.displayText} is no question of ${target.topic}`);
      }
    }
  }
});

test('follow-up words lead where the conversation says', async () => {
  const { long } = await pairs();
  const target = (topic, words_) => {
    const prompt = long.find((pair) => pair.topic === topic).context.prompts
      .find((candidate) => candidate.contextOnly && candidate.displayText === words_);
    return prompt && long.find((pair) => String(pair.id) === prompt.qnaId).topic;
  };
  assert.equal(target('does-it-work', 'why?'), 'why-few-studies');
  for (const topic of ['what-is-it', 'does-it-work', 'session', 'compared-with-other-treatments']) {
    assert.equal(target(topic, 'how?'), 'how-it-helps');
  }
  for (const topic of Object.keys(topics).filter((id) => id !== 'source')) {
    assert.equal(target(topic, 'says who?'), 'source');
  }
  for (const topic of ['what-is-it', 'how-it-helps', 'session', 'trigger-points']) {
    assert.equal(target(topic, 'is that proven?'), 'does-it-work');
  }
});

test('answers are 40 to 110 words, grade 8 or lower, to "you", without exclamation marks', async () => {
  const { long, short } = await pairs();
  for (const pair of long) {
    const count = words(pair.answer).length;
    assert.ok(count >= 40 && count <= 110, `${pair.topic}: ${count} words`);
    assert.match(plain(pair.answer), /\byou(?:r)?\b/i, pair.topic);
    assert.match(pair.answer, /^\*\*Short answer: [^*]+\*\*\n\n/, pair.topic);
  }
  for (const pair of short) {
    assert.ok(words(pair.answer).length <= 40, pair.topic);
    assert.match(pair.answer, /^\*\*In short: /, pair.topic);
  }
  for (const pair of [...long, ...short]) {
    assert.ok(grade(pair.answer) <= 8, `${pair.topic} ${pair.form ?? ''}: grade ${grade(pair.answer).toFixed(1)}`);
    assert.doesNotMatch(pair.answer, /!|\bwe\b|—|[\p{Extended_Pictographic}&&[^\d]]/v, pair.topic);
  }
});

test('every sentence after the headline carries a mark, and marks and passages agree', async () => {
  const { all } = await pairs();
  for (const pair of all.filter((candidate) => candidate.passages !== 'none')) {
    const body = pair.answer.split('\n\n').slice(1).join(' ') || pair.answer;
    assert.doesNotMatch(body.replaceAll('**', ''), /[.?](?! \[\d\])(?=\s|$)/, `${pair.topic}: a sentence without a mark`);
    const marks = [...pair.answer.matchAll(/\[(\d)\]/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(marks)].sort(), pair.passages.split(';').sort(), pair.topic);
  }
});

test('nothing is claimed that the article does not say', async () => {
  const { all } = await pairs();
  for (const pair of all) {
    assert.doesNotMatch(pair.answer, /\b(?:cures?|heals?|guarantee|is proven|safe|relaxes|blood flow|circulation|toxins|weeks?|sessions|adhesions?)\b/i, pair.topic);
  }
  const text = (topic) => all.find((pair) => pair.topic === topic).answer;
  assert.match(text('how-it-helps'), /\bcan\b/);
  assert.match(text('how-it-helps'), /\bmay\b/);
  assert.match(text('how-it-helps'), /\bindirect/);
  assert.match(text('why-trigger-points-matter'), /thought to/);
  assert.match(text('myofascial-vs-other-pain'), /\bmay differ/);
  assert.match(text('trigger-points'), /\boften\b/);
  for (const topic of ['does-it-work', 'why-few-studies', 'compared-with-other-treatments']) {
    assert.match(text(topic), /few studies/i, topic);
  }
});

test('hedges stay in headlines, shorter wordings and abstracts', async () => {
  const { all } = await pairs();
  const base = await qna('en-US/article.qna');
  const texts = [...all.map((pair) => pair.answer), ...[1, 2, 3, 4, 5, 6].map((number) => base[`passage.${number}.abstract`])];
  for (const text of texts) {
    for (const sentence of plain(text).split(/(?<=\.)\s+/)) {
      if (/\bas well as other\b/.test(sentence)) {
        assert.match(sentence, /many studies/i, sentence);
      }
      if (/\bhard to (?:pin|locate)/.test(sentence)) {
        assert.match(sentence, /(?:often|can be) hard to/, sentence);
      }
    }
  }
  assert.match(all.find((pair) => pair.topic === 'myofascial-vs-other-pain' && pair.form === 'short').answer, /\bmay differ/);
  assert.match(all.find((pair) => pair.topic === 'find-therapist' && pair.form === 'short').answer, /told (?:that )?it may help/);
});

test('the article and its passages are described in full', async () => {
  const base = await qna('en-US/article.qna');
  for (const key of ['title', 'author', 'publisher', 'date', 'url', 'reviewed-on', 'reviewed-by']) {
    assert.ok(base[`article.${key}`], key);
  }
  assert.match(base['article.date'], /^\d{4}-\d{2}-\d{2}$/);
  assert.match(base['article.reviewed-on'], /^\d{4}-\d{2}-\d{2}$/);
  assert.match(base['article.url'], /^https:\/\/www\.mayoclinic\.org\//);
  for (let number = 1; number <= 6; number += 1) {
    assert.ok(base[`passage.${number}.anchor`].split(' ').length <= 6, `anchor ${number}`);
    assert.ok(base[`passage.${number}.claim`].endsWith(`passage ${number}`), `claim ${number}`);
    assert.ok(base[`passage.${number}.abstract`].length <= 160, `abstract ${number}`);
  }
});
