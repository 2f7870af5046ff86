'use strict';

const { test, before, after } = require('node:test');
const assert = require('node:assert/strict');
const { Program } = require('../DirectLineClient/support/program');
const { Chat, Playground, findChromium, launch } = require('./support/playground');

const skip = findChromium() ? false : 'there is no Chromium: install it, or name it in CHROMIUM';
const program = new Program();
const playground = new Playground();
let browser;
before(async () => {
  if (!skip) {
    await program.start();
    [browser] = await Promise.all([launch(), playground.start(`${program.address}/api/messages`)]);
  }
});
after(async () => {
  await browser?.close();
  await playground.stop();
  await program.dispose();
});

const inChat = (name, use) => test(name, { skip }, async () => {
  const chat = await playground.open(browser);
  try {
    await use(chat, chat.page);
  } finally {
    if (process.env.SCREENSHOTS) {
      await chat.page.screenshot({ path: `${process.env.SCREENSHOTS}/${name.replace(/\W+/g, '-')}.png` });
    }
    await chat.page.close();
  }
});

const votes = async () => (await (await fetch(`${program.address}/feedback`)).json()).topics;

/** What the bot has said in each conversation, by its own record. */
async function said() {
  const places = (await (await fetch(`${program.address}/transcripts`)).text()).trim().split('\n').filter(Boolean);
  const transcripts = await Promise.all(places.map(async place => (await fetch(program.address + place)).json()));
  return transcripts.map(activities => activities.filter(activity => activity.type === 'message' && activity.from.role === 'bot').map(activity => activity.text));
}

inChat('one greeting, whatever comes at once and however often the page loads', async (chat, page) => {
  await chat.see(/Hello\. I answer questions/);
  await page.reload();
  await Chat.ready(page);
  await chat.say('thanks');
  await chat.see(/You're welcome/);
  const greetings = (await said()).map(texts => texts.filter(text => text?.includes('Hello. I answer questions')).length);
  assert.ok(greetings.length > 0 && greetings.every(count => count <= 1), `${greetings}`);
});

inChat('an answer has badges for its citations, and each shows its passage', async (chat, page) => {
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

inChat('a thumb opens the form, and the vote is counted by topic', async (chat, page) => {
  await chat.say('what happens in a session?');
  await chat.see(/Short answer: a therapist/);
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

inChat('a button of a card asks its question', async chat => {
  await chat.say('does it work?');
  await chat.button('How do I find a trained therapist?').click();
  await chat.see(/Short answer: .*(therapist|training)/);
});

inChat('a suggested action is its answer', async (chat, page) => {
  await chat.say('give feedback');
  await chat.see(/Was this helpful/);
  await page.getByRole('button', { name: 'Yes', exact: true }).last().click();
  await chat.see(/Was there something you were missing/);
  await chat.say('no');
  await chat.see(/Thank you for the feedback/);
});

inChat('the notes of a visit take the place of the card that was pressed', async (chat, page) => {
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

inChat('in a group chat a mention is answered', async (chat, page) => {
  await chat.go('Group Chat');
  await chat.mention('what are trigger points?');
  await page.keyboard.press('Enter');
  await chat.see(/Short answer: trigger points are stiff spots/);
  await page.locator('.fai-Citation').first().waitFor();
});

inChat('in a channel a mention is answered in its thread, and a plain question has its buttons there', async (chat, page) => {
  await chat.go('My Team - General');
  await page.getByText('Start a new post').waitFor();
  await chat.mention('give feedback', page.locator('[data-lexical-editor=true]').first());
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await chat.see(/Was this helpful/);
  await page.getByRole('button', { name: 'No', exact: true }).last().click();
  await chat.see(/Was there something you were missing/);
  const threads = (await (await fetch(`${program.address}/transcripts`)).text()).trim().split('\n').map(place => decodeURIComponent(place));
  assert.ok(threads.some(place => place.includes(';messageid=')), threads.join('\n'));
});

inChat('"Find in the article" finds while one types, and inserts a card that answers, cites and advises', async (chat, page) => {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
  await page.getByText('Search Command').click();
  await page.getByPlaceholder('Enter a search term').fill('trig');
  await page.getByText('What are trigger points?', { exact: true }).last().click();
  await page.getByText('Read the article').last().waitFor();
  await chat.see(/Trigger points and myofascial pain, passage 2/);
  await chat.see(/Brent A\. Bauer/);
  await chat.see(/trained in/);
});

inChat('a red flag in the search finds the urgent advice alone', async (chat, page) => {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
  await page.getByText('Search Command').click();
  await page.getByPlaceholder('Enter a search term').fill('numb between the legs and cannot pee');
  await page.getByText('Urgent advice first').waitFor();
  assert.equal(await page.getByText(/^Short answer/).count(), 0);
});

test('with replies in the response', { skip }, async () => {
  const direct = new Playground();
  await direct.start(`${program.address}/api/messages`, '--delivery-mode', 'expectReplies');
  const chat = await direct.open(browser);
  try {
    await chat.say('does it work?');
    await chat.page.locator('.fai-Citation').first().waitFor();
    await chat.button('Why are there so few studies?').click();
    await chat.see(/Short answer: .*(techniques|same way|vary|differently)/);
  } finally {
    await chat.page.close();
    await direct.stop();
  }
});
