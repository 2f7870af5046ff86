'use strict';

/*
 * The plain red-flag detector: word patterns over the text, driven by the list entities of safety.lu.
 *
 * Text: lower case, apostrophes dropped ("can't" is "cant"), words are runs of letters and digits (one dot or comma inside a
 * number stays: 38.5). Other characters part words; . ! ? ; and line ends also part sentences; a comma is kept as a mark.
 * Idioms (redflag-context idiom) are blanked before anything is matched, longest first.
 *
 * Phrase: words in a row. A trailing * stands for any ending, #70-109 for a number in that range (decimals count).
 * Rule: groups joined by &, each found somewhere in the message, then "without" and context or word classes that must be
 * found nowhere. Group: classes joined by + (same sentence, any order, at most 14 words from first to last) or by ..
 * (the right one begins after the left one ends, at most 5 words between, same sentence). No two classes of a group share a word.
 *
 * Taken back: a match whose first word stands in the reach of a negation. "negation" reaches 8 words, over commas, "or" and
 * "and"; "negation-near" reaches 3 words and stops at a comma or "and". Both stop at the sentence's end, at "but", "because",
 * "although", "except", "just" and "only", and where a new clause begins (a comma or "and" followed by a pronoun or "my",
 * "the"...). A phrase that brings its own negation ("no feeling") is not negated by itself, and not-a-negation phrases negate nothing.
 * Nor does a negation word inside a phrase of redflag-words of two words or more negate what follows it ("no feeling down there"),
 * nor one that is itself part of what the rule matched ("havent peed").
 * crisis.* rules: only a negation-crisis phrase directly before the match takes it back.
 *
 * Whole message: "fleeting" takes back what rules of the classes numb, tingling and asleep say. "ahead" (what may happen) takes back everything but a crisis; so does
 * a message that begins with a "question" word, is not "worried" and names no "person" outside an "animal" phrase; so does a
 * message whose only person is an animal's.
 */

const sentenceEnd = '.';
const comma = ',';
const clauseStart = new Set(['i', 'im', 'ive', 'my', 'the', 'he', 'she', 'his', 'her', 'hes', 'shes', 'it', 'its', 'they', 'we', 'now', 'then', 'there', 'also']);
const scopeEnd = new Set(['but', 'because', 'although', 'except', 'just', 'only', 'however']);
const passing = new Set(['numb', 'tingling', 'asleep']);
const marks = new Set([sentenceEnd, comma]);

function tokenise(text) {
  const tokens = [];
  const pattern = /[\p{L}\p{N}]+(?:[.,]\d+)?|[.!?;\n]|,/gu;
  for (const [token] of text.toLowerCase().replace(/['’`´]/g, '').matchAll(pattern)) {
    tokens.push(/^[.!?;\n]$/.test(token) ? sentenceEnd : token);
  }
  return tokens;
}

function compile(phrase) {
  return phrase.toLowerCase().replace(/['’]/g, '').trim().split(/\s+/).map((word) => {
    const range = /^#(\d+)-(\d+)$/.exec(word);
    if (range) {
      const [low, high] = range.slice(1).map(Number);
      return (token) => /^\d+(?:[.,]\d+)?$/.test(token) && Number(token.replace(',', '.')) >= low && Math.floor(Number(token.replace(',', '.'))) <= high;
    }
    return word.endsWith('*') ? (token) => token.startsWith(word.slice(0, -1)) : (token) => token === word;
  });
}

/** Matches of a phrase, as [start, end) in tokens. */
function* find(phrase, tokens) {
  for (let start = 0; start + phrase.length <= tokens.length; start += 1) {
    if (phrase.every((test, index) => test(tokens[start + index]))) {
      yield [start, start + phrase.length];
    }
  }
}

function lists(model, name) {
  const entity = model.closedLists.find((list) => list.name === name);
  return new Map(entity.subLists.map(({ canonicalForm, list }) => [canonicalForm, list]));
}

function overlap(one, other) {
  return one[0] < other[1] && other[0] < one[1];
}

class Detector {
  constructor(model) {
    const compiled = (name) => new Map([...lists(model, name)].map(([key, phrases]) => [key, phrases.map(compile)]));
    this.context = compiled('redflag-context');
    this.words = compiled('redflag-words');
    this.rules = [...lists(model, 'redflag-rules')].flatMap(([intent, rules]) => rules.map((rule) => this.#rule(intent, rule)));
    const order = ['crisis', 'emergency', 'sameday'];
    this.rules.sort((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency));
  }

  #rule(intent, text) {
    const [body, without = ''] = text.split(' without ');
    const groups = body.split(' & ').map((group) => group.trim().split(/ (\+|\.\.) /));
    const excluded = without.trim().split(/\s+/).filter(Boolean);
    for (const name of groups.flatMap((group) => group.filter((_, index) => index % 2 === 0))) {
      if (!this.words.has(name)) {
        throw new Error(`${intent}: "${text}" names the class ${name}, which redflag-words lacks`);
      }
    }
    for (const name of excluded) {
      if (!this.words.has(name) && !this.context.has(name)) {
        throw new Error(`${intent}: "${text}" names the class ${name}, which is in no list`);
      }
    }
    return { intent, urgency: intent.split('.')[0], text, groups, excluded };
  }

  /** Every red flag that the text describes, most urgent first, with the rule that says so. */
  detect(text) {
    const turn = new Turn(this, text);
    return this.rules.filter((rule) => turn.fires(rule)).map(({ intent, text: rule }) => ({ intent, rule }));
  }
}

class Turn {
  #detector;
  #tokens;
  #negated;
  #adjacent;
  #found = new Map();

  constructor(detector, text) {
    this.#detector = detector;
    this.#tokens = tokenise(text);
    this.#blank('idiom');
    [this.#negated, this.#adjacent] = this.#reach();
    this.general = this.#isGeneral();
    this.fleeting = this.#has('fleeting');
  }

  fires(rule) {
    const crisis = rule.urgency === 'crisis';
    if (!crisis && this.general) {
      return false;
    }
    if (this.fleeting && rule.groups.flat().some((name) => passing.has(name))) {
      return false;
    }
    return rule.groups.every((group) => this.#group(group, crisis)) && !rule.excluded.some((name) => this.#has(name));
  }

  #has(name) {
    return this.#matches(name).length > 0;
  }

  #isGeneral() {
    if (this.#has('ahead')) {
      return true;
    }
    const animals = this.#matches('animal');
    const someone = this.#matches('person').some(([at]) => !animals.some(([start, end]) => at >= start && at < end));
    const asks = this.#matches('question').some(([start]) => start === 0) && !this.#has('worried');
    return !someone && (asks || animals.length > 0);
  }

  #matches(name) {
    if (!this.#found.has(name)) {
      const phrases = this.#detector.words.get(name) ?? this.#detector.context.get(name);
      this.#found.set(name, phrases.flatMap((phrase) => [...find(phrase, this.#tokens)]));
    }
    return this.#found.get(name);
  }

  #blank(name) {
    const phrases = [...this.#detector.context.get(name)].sort((a, b) => b.length - a.length);
    for (const phrase of phrases) {
      for (const [start, end] of find(phrase, this.#tokens)) {
        this.#tokens.fill('_', start, end);
      }
    }
  }

  #reach() {
    const tokens = this.#tokens;
    const negated = new Map();
    const adjacent = new Set(this.#matches('negation-crisis').map(([, end]) => end));
    const excused = new Set();
    for (const name of ['not-a-negation', ...this.#detector.words.keys()]) {
      for (const [start, end] of this.#matches(name)) {
        for (let at = start; at < end && (end - start > 1 || name === 'not-a-negation'); at += 1) {
          excused.add(at);
        }
      }
    }
    for (const [name, words, overCommas] of [['negation', 8, true], ['negation-near', 3, false]]) {
      for (const [start, end] of this.#matches(name)) {
        if (excused.has(start)) {
          continue;
        }
        let left = words;
        for (let at = end; at < tokens.length && left > 0; at += 1) {
          const token = tokens[at];
          if (token === sentenceEnd || scopeEnd.has(token)) {
            break;
          }
          if (token === comma || token === 'and') {
            if (!overCommas || clauseStart.has(tokens[at + 1])) {
              break;
            }
            continue;
          }
          negated.set(at, [...negated.get(at) ?? [], start]);
          left -= 1;
        }
      }
    }
    return [negated, adjacent];
  }

  #group(group, crisis) {
    const names = group.filter((_, index) => index % 2 === 0);
    const joins = group.filter((_, index) => index % 2 === 1);
    const extend = (spans) => {
      if (spans.length === names.length) {
        return !spans.some((span) => this.#taken(span, spans, crisis));
      }
      return this.#matches(names[spans.length]).some((span) =>
        !spans.some((other) => overlap(span, other))
        && this.#joined(joins[spans.length - 1], spans, span)
        && extend([...spans, span]));
    };
    return extend([]);
  }

  #taken(span, spans, crisis) {
    if (crisis) {
      return this.#adjacent.has(span[0]);
    }
    return (this.#negated.get(span[0]) ?? []).some((origin) => !spans.some((other) => origin >= other[0] && origin < other[1]));
  }

  #joined(join, spans, span) {
    if (join === undefined) {
      return true;
    }
    const start = Math.min(span[0], ...spans.map((other) => other[0]));
    const end = Math.max(span[1], ...spans.map((other) => other[1]));
    if (this.#tokens.slice(start, end).includes(sentenceEnd)) {
      return false;
    }
    if (join === '+') {
      return this.#words(start, end) <= 14;
    }
    const previous = spans.at(-1);
    return span[0] >= previous[1] && this.#words(previous[1], span[0]) <= 5;
  }

  #words(start, end) {
    return this.#tokens.slice(start, end).filter((token) => !marks.has(token)).length;
  }
}

module.exports = { Detector };
