import { expect, test } from 'vitest';
import { plainNames } from '../../src/separate/plain-names.ts';

test('a rank that stands behind every name is no part of it', () => {
  expect(plainNames(['Ann Marlow Member', null, 'oldsalt Member', 'Tess Member', 'oldsalt Member'])).toEqual([
    'Ann Marlow',
    null,
    'oldsalt',
    'Tess',
    'oldsalt',
  ]);
});

test('a word for "by" that stands before every name is no part of it', () => {
  expect(plainNames(['durch Ann Marlow', 'durch oldsalt', 'durch Tess'])).toEqual([
    'Ann Marlow',
    'oldsalt',
    'Tess',
  ]);
});

test('two people may share a surname, and guests are told apart by their numbers', () => {
  expect(plainNames(['Ann Marlow', 'George Marlow', 'Ann Marlow'])).toEqual([
    'Ann Marlow',
    'George Marlow',
    'Ann Marlow',
  ]);
  expect(plainNames(['Guest 12', 'Guest 7', 'Guest 31'])).toEqual(['Guest 12', 'Guest 7', 'Guest 31']);
});

test('initials that stand for a picture are taken off where several names have them', () => {
  expect(plainNames(['AM Ann Marlow', 'T Tess', 'oldsalt'])).toEqual(['Ann Marlow', 'Tess', 'oldsalt']);
  expect(plainNames(['T Tess', 'oldsalt'])).toEqual(['T Tess', 'oldsalt']);
});

test('a name that is printed twice is told once, unless one person alone goes by such a name', () => {
  expect(plainNames(['Ann M. Ann M.', 'oldsaltoldsalt'])).toEqual(['Ann M.', 'oldsalt']);
  expect(plainNames(['Duran Duran', 'oldsalt'])).toEqual(['Duran Duran', 'oldsalt']);
});

test('a rank that is glued to every name is no part of it', () => {
  expect(plainNames(['Ann MarlowMember', 'oldsaltMember', null])).toEqual(['Ann Marlow', 'oldsalt', null]);
  expect(plainNames(['Ann McMarlow', 'old McTess'])).toEqual(['Ann McMarlow', 'old McTess']);
});

test('a second name in brackets is taken off where most names have one; that of one reader is a part of it', () => {
  expect(plainNames(['Ann Marlow (amarlow)', 'Guest', 'Tess Orme (tess_o)'])).toEqual([
    'Ann Marlow',
    'Guest',
    'Tess Orme',
  ]);
  expect(plainNames(['Ann (Leeds)', 'oldsalt', 'Tess Orme'])).toEqual([
    'Ann (Leeds)',
    'oldsalt',
    'Tess Orme',
  ]);
});

test('the number of the comment before a name is no part of it', () => {
  expect(plainNames(['01 Ann Marlow', '02 oldsalt', '03 Tess'])).toEqual(['Ann Marlow', 'oldsalt', 'Tess']);
  expect(plainNames(['7 of Nine', 'oldsalt', 'Tess'])).toEqual(['7 of Nine', 'oldsalt', 'Tess']);
});

test('the word of a picture that a dump glues to the names is no part of them', () => {
  expect(plainNames(['photoAnn Marlow', 'photooldsalt', 'photoTess'])).toEqual([
    'Ann Marlow',
    'oldsalt',
    'Tess',
  ]);
  expect(plainNames(['marlowAnn', 'marlin', 'marla'])).toEqual(['marlowAnn', 'marlin', 'marla']);
});
