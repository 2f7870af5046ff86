'use strict';

const { test, before, after } = require('node:test');
const assert = require('node:assert/strict');
const { Program } = require('../DirectLineClient/support/program');
const { Chat, Playground, findChromium, launch } = require('./support/playground');

const skip = findChromium() ? false : 'there is no Chromium: install it, or name it in CHROMIUM';
const program = new Program();
const playground = new Playground();
let browser;
let chat;
before(async () => {
  if (!skip) {
    [browser] = await Promise.all([launch(), program.start()]);
    await playground.start(`${program.address}/api/messages`);
    chat = await playground.open(browser);
  }
});
after(async () => {
  await browser?.close();
  await playground.stop();
  await program.dispose();
});

// One page for all, as loading it takes longest; a test goes on where the one before it left off, in the place that it names.
const inChat = (name, use, place = 'Personal Chat') => test(name, { skip }, async () => {
  try {
    await chat.go(place);
    await use(chat.page);
  } finally {
    if (process.env.SCREENSHOTS) {
      await chat.page.screenshot({ path: `${process.env.SCREENSHOTS}/${name.replace(/\W+/g, '-')}.png` });
    }
    await chat.page.keyboard.press('Escape');
  }
});

const votes = async () => (await (await fetch(`${program.address}/feedback`)).json()).topics;

/** What the bot has said in each conversation, by its own record. */
async function said() {
  const places = (await (await fetch(`${program.address}/transcripts`)).text()).trim().split('\n').filter(Boolean);
  const transcripts = await Promise.all(places.map(async place => (await fetch(program.address + place)).json()));
  return transcripts.map(activities => activities.filter(activity => activity.type === 'message' && activity.from.role === 'bot').map(activity => activity.text));
}

inChat('one greeting, whatever comes at once and however often the page loads', async page => {
  await chat.see(/Hello\. I answer questions/);
  await page.reload();
  await Chat.ready(page);
  await chat.say('thanks');
  await chat.see(/You're welcome/);
  const greetings = (await said()).map(texts => texts.filter(text => text?.includes('Hello. I answer questions')).length);
  assert.ok(greetings.length > 0 && greetings.every(count => count <= 1), `${greetings}`);
});

inChat('an answer has badges for its citations, and each shows its passage', async page => {
  await chat.say('does it work?');
  const badge = page.locator('.fai-Citation').first();
  await badge.waitFor();
  assert.equal(await badge.textContent(), '1');
  await badge.hover();
  await chat.see(/What studies have found, passage 5/);
  await chat.see(/Hands-on therapies match other/);
  assert.equal(await page.locator('.fai-AiGeneratedDisclaimer').count(), 0);
  assert.equal(await page.getByText('[1]').count(), 0);
});

inChat('a button of a card asks its question', async () => {
  await chat.button('How do I find a trained therapist?').click();
  await chat.see(/Short answer: look for a therapist who has been trained/);
});

inChat('a thumb opens the form, and the vote is counted by topic', async page => {
  await chat.say('what happens in a session?');
  await chat.see(/Short answer: a therapist presses lightly/);
  const earlier = (await votes()).find(topic => topic.topic === 'session')?.helpful ?? 0;
  await chat.button('Like').click();
  await page.getByRole('dialog').getByRole('textbox').fill('short and clear');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Thank you').waitFor();
  await page.getByRole('dialog').getByRole('button').first().click();
  const now = (await votes()).find(topic => topic.topic === 'session');
  assert.equal(now.helpful, earlier + 1);
  assert.deepEqual((await (await fetch(`${program.address}/feedback`)).json()).words, []);
});

inChat('a suggested action is its answer', async page => {
  await chat.say('give feedback');
  await chat.see(/Was this helpful/);
  await page.getByRole('button', { name: 'Yes', exact: true }).last().click();
  await chat.see(/Was there something you were missing/);
  await chat.say('no');
  await chat.see(/Thank you for the feedback/);
});

inChat('the notes of a visit take the place of the card that was pressed', async page => {
  await chat.say('prepare for a visit');
  await chat.see(/is any of this new or happening now/);
  await chat.button('No').click();
  await chat.see(/Where does it hurt/);
  await chat.button('Middle back').click();
  await chat.see(/How long have you had it/);
  await chat.say('three weeks');
  await chat.see(/How bad is it/);
  await chat.say('6');
  await chat.see(/Has anyone told you/);
  await page.getByRole('button', { name: 'Not sure', exact: true }).last().click();
  await chat.button("That's right").click();
  await page.getByText('Notes for my visit').last().waitFor();
  await page.getByText('Middle back').last().waitFor();
  assert.equal(await page.getByRole('button', { name: "That's right", exact: true }).count(), 0);
  await chat.see(/Here are your notes/);
});

inChat('in a group chat a mention is answered', async page => {
  await chat.mention('what are trigger points?');
  await page.keyboard.press('Enter');
  await chat.see(/Short answer: trigger points are stiff spots/);
  await page.locator('.fai-Citation').first().waitFor();
}, 'Group Chat');

inChat('in a channel a mention is answered in its thread, and a plain question has its buttons there', async page => {
  await page.getByText('Start a new post').waitFor();
  await chat.mention('give feedback', page.locator('[data-lexical-editor=true]').first());
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await chat.see(/Was this helpful/);
  await page.getByRole('button', { name: 'No', exact: true }).last().click();
  await chat.see(/Was there something you were missing/);
  const threads = (await (await fetch(`${program.address}/transcripts`)).text()).trim().split('\n').map(place => decodeURIComponent(place));
  assert.ok(threads.some(place => place.includes(';messageid=')), threads.join('\n'));
}, 'My Team - General');

inChat('a red flag in the search finds the urgent advice alone', async page => {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
  await page.getByText('Search Command').click();
  await page.getByPlaceholder('Enter a search term').fill('numb between the legs and cannot pee');
  const results = page.getByRole('group').filter({ hasText: 'Search-Based Message Extension' }).last();
  await results.getByText('Urgent advice first').waitFor();
  assert.equal(await results.getByText(/^Short answer/).count(), 0);
});

inChat('"Find in the article" finds while one types, and inserts a card that answers, cites and advises', async page => {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
  await page.getByText('Search Command').click();
  await page.getByPlaceholder('Enter a search term').fill('trig');
  await page.getByText('What are trigger points?', { exact: true }).last().click();
  await page.getByText('Read the article').last().waitFor();
  await chat.see(/Trigger points and myofascial pain, passage 2/);
  await chat.see(/Brent A\. Bauer/);
  await chat.see(/trained in/);
});

test('with replies in the response', { skip }, async () => {
  const direct = new Playground();
  await direct.start(`${program.address}/api/messages`, '--delivery-mode', 'expectReplies');
  const other = await direct.open(browser);
  try {
    await other.say('does it work?');
    await other.page.locator('.fai-Citation').first().waitFor();
    await other.button('Why are there so few studies?').click();
    await other.see(/Short answer: part of the reason is that therapists/);
  } finally {
    await other.page.close();
    await direct.stop();
  }
});
