'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { parser } = require('@microsoft/bf-lu');
const LuParser = require('@microsoft/bf-lu/lib/parser/lufile/luParser');

const root = path.resolve(__dirname, '../../../dialogs');

/** Every file under dialogs/ with one of the extensions, as paths relative to it. */
function files(...extensions) {
  return fs.readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => extensions.includes(path.extname(name)))
    .sort();
}

function text(name) {
  return fs.readFileSync(path.join(root, name), 'utf8');
}

/** The official parser's findings: errors and warnings as strings. */
function findings(name) {
  return LuParser.parse(text(name)).Errors.map(String);
}

/** A .lu file as the official parser's LUIS model. */
async function lu(name) {
  return (await parser.parseFile(text(name), false, 'en-us')).LUISJsonStructure;
}

/** A .qna file as the official parser's knowledge base. */
async function qna(name) {
  return (await parser.parseFile(text(name), false, 'en-us')).qnaJsonStructure;
}

function metadata(pair) {
  return Object.fromEntries(pair.metadata.map(({ name, value }) => [name, value]));
}

/** Words only: what two wordings must differ in to count as different. */
function normalise(utterance) {
  return utterance.toLowerCase().replaceAll('’', "'").replaceAll("'", '').replace(/[^\p{L}\p{N}_]+/gu, ' ').trim();
}

module.exports = { root, files, text, findings, lu, qna, metadata, normalise };
