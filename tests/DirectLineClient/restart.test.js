'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const { Program } = require('./support/program');
const { Client } = require('./support/client');

test('a program that is stopped or killed in the middle and started again loses nothing and doubles nothing', async () => {
  const program = new Program();
  try {
    await program.start();
    const client = await Client.connect(program);
    const sent = [await client.send('What is myofascial release?')];
    await client.reply(sent[0]);

    for (const signal of ['SIGTERM', 'SIGKILL']) {
      sent.push(await client.send('does it work?'));
      await program.stop(signal);
      await program.start();
      await client.reply(sent.at(-1));
    }

    sent.push(await client.send('thanks'));
    await client.reply(sent.at(-1));
    const ids = client.messages.map(activity => activity.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids, [...ids].sort());
    for (const id of sent) {
      assert.equal(client.messages.filter(activity => activity.id === id).length, 1);
      assert.equal(client.messages.filter(activity => activity.replyToId === id).length, 1);
    }

    client.end();
  } finally {
    await program.dispose();
  }
});
