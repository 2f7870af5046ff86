'use strict';

const { test, before, after } = require('node:test');
const assert = require('node:assert/strict');
const { Program } = require('../DirectLineClient/support/program');
const { Emulator, bot, user } = require('./support/emulator');

const schemas = 'https://www.botframework.com/schemas/';
const program = new Program();
let emulator;
before(async () => {
  await program.start();
  emulator = await new Emulator(`${program.address}/api/messages`).start();
});
after(async () => {
  emulator?.stop();
  await program.dispose();
});

async function withConversation(mode, use) {
  const client = emulator.open(mode);
  try {
    return await use(client);
  } finally {
    client.end();
  }
}

test('a conversation: greeted once, answered in reply, understanding and state as traces', () => withConversation('livechat', async client => {
  await client.join();
  await client.until(() => client.messages.length === 1, 'a greeting');
  const id = await client.say('does it work?');
  const answer = await client.until(() => client.messages.find(message => message.replyToId === id), 'an answer');
  assert.match(answer.text, /\[1\]: https:/);
  assert.equal(answer.recipient.id, user.id);
  const understanding = await client.until(() => client.traces('QuestionUnderstanding').find(trace => trace.replyToId === id), 'a trace');
  assert.equal(understanding.valueType, 'https://backpainbot/schemas/understanding');
  assert.deepEqual(understanding.value.answered, ['does-it-work']);
  const state = await client.until(() => client.traces('BotState').find(trace => trace.replyToId === id), 'the state');
  assert.equal(state.valueType, `${schemas}botState`);
  assert.deepEqual(state.value.conversationState.conversation.$value?.last ?? state.value.conversationState.conversation.last, ['does-it-work']);
  assert.equal(client.messages.length, 2);
}));

test('ids are escaped, nobody is told a token, and nothing is called that the Emulator has not', () => withConversation('livechat', async client => {
  await client.join();
  await client.say('give me the tour');
  await client.until(() => client.messages.length >= 2, 'a tour');
  const own = emulator.calls.filter(call => decodeURIComponent(call.path).includes(client.id));
  assert.ok(own.length >= 2);
  for (const call of own) {
    assert.equal(call.method, 'POST');
    assert.ok(call.path.startsWith(`/v3/conversations/${encodeURIComponent(client.id)}/activities`), call.path);
    assert.ok(call.path.includes('%7Clivechat'));
    assert.equal(call.headers.authorization, undefined);
    assert.equal(call.body.from.id, bot.id);
  }
}));

test('/INSPECT open and attach: another conversation is looked into, message by message, with its state', () => withConversation('debug', async inspector => {
  await inspector.say('/INSPECT open');
  const [command] = await inspector.until(() => inspector.traces('Command').length > 0 && inspector.traces('Command'), 'a command');
  assert.equal(command.valueType, `${schemas}command`);
  assert.equal(command.label, 'Command');
  assert.match(command.value, /^\/INSPECT attach [0-9a-f-]{36}$/);

  await withConversation('livechat', async client => {
    await client.say(command.value);
    const attached = await client.until(() => client.messages[0], 'word of the session');
    assert.equal(attached.text, 'Attached to session, all traffic is being replicated for inspection.');

    const id = await client.say('what is it?');
    await client.until(() => client.messages.find(message => message.replyToId === id), 'an answer');
    const received = await inspector.until(() => inspector.traces('ReceivedActivity').find(trace => trace.value.text === 'what is it?'), 'what was received');
    const sent = await inspector.until(() => inspector.traces('SentActivity').find(trace => trace.value.type === 'message' && trace.value.replyToId === id), 'what was sent');
    const state = await inspector.until(() => inspector.traces('BotState').find(trace => trace.value.conversationState?.conversation), 'the state');
    assert.equal(received.valueType, `${schemas}activity`);
    assert.equal(sent.valueType, `${schemas}activity`);
    assert.equal(state.valueType, `${schemas}botState`);
    const order = [received, sent, state].map(trace => inspector.activities.indexOf(trace));
    assert.deepEqual(order, [...order].sort((left, right) => left - right));
  });
}));

test('an inspector that is gone does not hold the conversation up', async () => {
  const other = await new Emulator(`${program.address}/api/messages`).start();
  const inspector = other.open('debug');
  await inspector.say('/INSPECT open');
  const [command] = await inspector.until(() => inspector.traces('Command').length > 0 && inspector.traces('Command'), 'a command');
  inspector.end();
  other.stop();
  await withConversation('livechat', async client => {
    await client.say(command.value);
    const id = await client.say('what is it?');
    await client.until(() => client.messages.find(message => message.replyToId === id), 'an answer');
  });
});

test('a session that is not open is said not to be', () => withConversation('livechat', async client => {
  await client.say('/INSPECT attach 00000000-0000-0000-0000-000000000000');
  const answer = await client.until(() => client.messages[0], 'a word');
  assert.match(answer.text, /does not exist/);
}));

test('a transcript is an array of activities that says who speaks, and goes with "forget me"', () => withConversation('livechat', async client => {
  await client.join();
  await client.say('does it work?');
  await client.until(() => client.messages.length === 2, 'an answer');
  const list = await (await fetch(`${program.address}/transcripts`)).text();
  const line = list.split('\n').find(place => place.includes(encodeURIComponent(client.id)));
  assert.ok(line, list);
  const response = await fetch(program.address + line);
  assert.match(response.headers.get('content-disposition'), /\.transcript/);
  const transcript = await response.json();
  assert.ok(Array.isArray(transcript));
  for (const activity of transcript) {
    assert.equal(activity.conversation.id, client.id);
    assert.ok(activity.id && activity.timestamp && activity.type);
    const fromUser = activity.from.id === user.id;
    assert.deepEqual([activity.from.role, activity.recipient.role], fromUser ? ['user', 'bot'] : ['bot', 'user']);
  }
  const said = transcript.filter(activity => activity.type === 'message').map(activity => activity.from.role);
  assert.deepEqual(said, ['bot', 'user', 'bot']);

  await client.say('forget me');
  await client.until(() => client.messages.length === 3, 'a word');
  assert.equal((await fetch(program.address + line)).status, 404);
}));

test('transcripts are for callers on this machine alone', async () => {
  const response = await fetch(`${program.address}/transcripts`, { headers: { 'x-forwarded-for': '203.0.113.1' } });
  assert.equal(response.status, 404);
});

test('outside Development nobody inspects and nothing is kept', async () => {
  const staging = new Program({ ASPNETCORE_ENVIRONMENT: 'Staging', Security__DangerouslyAllowUnauthenticatedRequests: 'true' });
  await staging.start();
  try {
    const activity = {
      type: 'message', text: '/INSPECT open', deliveryMode: 'expectReplies', id: '1', channelId: 'emulator', conversation: { id: 'c' }, from: { id: 'user' }, recipient: { id: 'bot' }, serviceUrl: emulator.url,
    };
    const response = await fetch(`${staging.address}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
    const { activities } = await response.json();
    assert.equal(activities.filter(reply => reply.name === 'Command' || reply.name === 'BotState').length, 0);
    assert.equal(activities.filter(reply => reply.type === 'message').length, 1);
    assert.equal((await fetch(`${staging.address}/transcripts`)).status, 404);
  } finally {
    await staging.dispose();
  }
});
