'use strict';

const { test, before, after } = require('node:test');
const assert = require('node:assert/strict');
const { Program } = require('./support/program');
const { Client, ConnectionStatus } = require('./support/client');

const program = new Program({ DirectLine__Secrets__0: 'a-secret-of-some-length' });
before(() => program.start());
after(() => program.dispose());

async function withClient(options, use) {
  const client = await Client.connect(program, options);
  try {
    await use(client);
  } finally {
    client.end();
  }
}

for (const webSocket of [true, false]) {
  test(`${webSocket ? 'over a socket' : 'by polling'}: greeted once, echoed first, answered in order`, () => withClient({ webSocket }, async client => {
    await client.until(() => client.messages.length === 1);
    const ids = [];
    for (const [index, text] of ['What is myofascial release?', 'does it work?', 'thanks'].entries()) {
      const id = await client.send(text, `client-${index}`);
      ids.push(id);
      await client.reply(id);
    }

    const heard = client.messages;
    assert.equal(heard[0].from.role, 'bot');
    assert.equal(heard[0].replyToId, undefined);
    for (const [index, id] of ids.entries()) {
      const echo = heard.findIndex(activity => activity.id === id);
      const reply = heard.findIndex(activity => activity.replyToId === id);
      assert.ok(echo > 0 && reply > echo, `echo at ${echo}, reply at ${reply}`);
      assert.equal(heard[echo].channelData.clientActivityID, `client-${index}`);
      assert.equal(heard[echo].from.id, client.userId);
    }

    assert.equal(new Set(heard.map(activity => activity.id)).size, heard.length);
    assert.equal(client.activities.filter(activity => activity.type === 'conversationUpdate').length, 0);
    assert.equal(client.activities.filter(activity => activity.serviceUrl).length, 0);
  }));
}

test('a second client with the same token hears the whole conversation', () => withClient({}, async client => {
  const id = await client.send('does it work?');
  await client.reply(id);
  const again = new Client(program, { token: client.token });
  const resumed = new Client(program, { token: client.token, conversationId: client.conversationId, watermark: '0' });
  try {
    for (const other of [again, resumed]) {
      await other.until(() => other.messages.length === client.messages.length);
      assert.deepEqual(other.messages.map(activity => activity.id), client.messages.map(activity => activity.id));
    }
  } finally {
    again.end();
    resumed.end();
  }
}));

test('a line cut while the bot answers comes back to each activity exactly once', () => withClient({}, async client => {
  await client.until(() => client.messages.length === 1);
  const first = await client.send('What is myofascial release?');
  client.cut();
  const second = await client.send('does it work?');
  await client.reply(first);
  await client.reply(second);

  const numbers = client.messages.map(activity => Number(activity.id.slice(activity.id.lastIndexOf('-') + 1)));
  assert.deepEqual(numbers, [...new Set(numbers)].sort((left, right) => left - right));
  assert.equal(client.messages.filter(activity => activity.replyToId === first).length, client.messages.filter(activity => activity.replyToId === second).length);
}));

test('a message sent twice is answered once and keeps its id', () => withClient({}, async client => {
  const ids = await Promise.all([1, 2, 3].map(() => client.send('does it work?', 'the same')));
  const last = await client.send('thanks', 'another');
  await client.reply(last);

  assert.equal(new Set(ids).size, 1);
  assert.equal(client.messages.filter(activity => activity.channelData?.clientActivityID === 'the same').length, 1);
  assert.equal(client.messages.filter(activity => activity.replyToId === ids[0]).length, 1);
}));

test('a forged token does not connect', async () => {
  const { token } = await program.token();
  const client = new Client(program, { token: `${token.slice(0, -4)}AAAA` });
  await client.until(() => client.statuses.includes(ConnectionStatus.FailedToConnect) || client.statuses.includes(ConnectionStatus.ExpiredToken));
  assert.equal(client.activities.length, 0);
  client.end();
});

test('a forgotten conversation ends', () => withClient({}, async client => {
  await client.until(() => client.messages.length === 1);
  const response = await fetch(`${program.domain}/conversations/${client.conversationId}`, { method: 'DELETE', headers: { authorization: `Bearer ${client.token}` } });
  assert.equal(response.status, 204);
  await assert.rejects(client.send('are you there?'), error => error.status === 404);
}));

test('with the secret a server gets a token for a user of its own', async () => {
  const response = await fetch(`${program.domain}/tokens/generate`, {
    method: 'POST',
    headers: { authorization: 'Bearer a-secret-of-some-length', 'content-type': 'application/json' },
    body: JSON.stringify({ User: { Id: 'dl_anna' } }),
  });
  const { token } = await response.json();
  const client = new Client(program, { token, conversationStartProperties: { locale: 'en-US' } });
  const id = await client.send('does it work?');
  await client.reply(id);
  assert.equal(client.messages.find(activity => activity.id === id).from.id, 'dl_anna');
  client.end();
});
