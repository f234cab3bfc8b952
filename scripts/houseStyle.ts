import type { Language } from '../src/base/language';
import type { WrittenText } from './writtenTexts';

/** Words that the built-in catalogue does not use, and what to write. A company writes its own as it likes. */
interface Refused {
  readonly words: RegExp;
  readonly instead: string;
}

/** Stems that American English spells otherwise: the language of the texts is en-US. */
export const BRITISH = new RegExp(
  [
    '\\b(?:re|un|de)?(?:amort|author|categor|character|custom|digit|emphas|final|general|local|maxim|minim|moder|optim|organ|' +
      'penal|prior|real|recogn|special|standard|summar|synchron|util|visual)is(?:e[ds]?|ers?|ing|ations?)\\b',
    '\\b(?:analys(?:e|ed|ing|er)|paralyse[ds]?)\\b',
    '\\b\\w*(?:behaviour|colour|endeavour|favour|harbour|honour|humour|labour|neighbour|rumour)',
    '\\b(?:un|re)?(?:cancell|labell|modell|signall|totall|travell)(?:ed|ing|ers?)\\b',
    '\\b(?:cheque|centre|defence|enrol(?:s|ment)|fulfil(?:s|ment)|grey|instal(?:s|ment)|judgement|licence|metre|offence|' +
      'practis|programme(?!r)|sceptic|tyre)',
    '\\b(?:ageing|afterwards|burnt|learnt|misspelt|skilful|spelt|towards|whilst)\\b',
  ].join('|'),
  'iu',
);

const REFUSED: Readonly<Record<Language, readonly Refused[]>> = {
  'zh-CN': [
    { words: /推上去|转得动|冲目标|少跑腿|盯|弄[清懂]|走样|(?<![易读看听])懂(?!得)/u, instead: 'written Chinese' },
    { words: /每[日周月]看/u, instead: '查看' },
    { words: /—/u, instead: 'what is counted; the menus of a tool change' },
    { words: /月末\d|每月\d+个工作日内/u, instead: '次月前…个工作日内' },
    { words: /发票按期认证|博客|直通车专员|钻展专员/u, instead: 'the name of today' },
  ],
  'zh-TW': [
    {
      words: /關鍵詞|口徑|編制(?!表)(?<!人員編制)|花名冊|辦結|衝減|紅沖|時長|讓步接收|普通話/u,
      instead: "Taiwan's word",
    },
    { words: /返工|返修|詢單|引流|催付|小二|軟文|坑位|投產比/u, instead: "Taiwan's word of the trade" },
    { words: /電子稅務局|住房公積金|會計職稱|增值稅/u, instead: "Taiwan's institution" },
    { words: /(?<![可])按(?![時期月季年週次])/u, instead: '依' },
  ],
  'en-US': [
    { words: / – /u, instead: 'what is counted after a colon; the menus of a tool change' },
    {
      words: /(?<!\b(?:staff|offline|security|compliance) )\bevents?\b/iu,
      instead: 'campaign for a promotion; staff, offline, security or compliance event for the others',
    },
    { words: BRITISH, instead: 'the American spelling' },
    { words: /’/u, instead: 'the straight apostrophe' },
    { words: /\b[Ee]nquir/u, instead: 'inquiry' },
    { words: /\blive rooms?\b/iu, instead: 'live stream' },
    { words: /\bconsult rate\b/iu, instead: 'inquiry rate' },
    { words: /(?<![-\w])papers\b/iu, instead: 'documents' },
    { words: /^(?:Masters|Skilled (?:in|with|at))\b/u, instead: 'Proficient in' },
    { words: /\b(?:the|an) own\b|\bpersons\b|\brevisit|\bbig sale|\bin charge meet\b/iu, instead: 'native English' },
    { words: /\b(?:least) [1-9] (?:years?|months?)\b/iu, instead: 'the number as a word' },
  ],
};

/** One line for each text that uses a word the house does not. */
export function houseStyleLines(texts: readonly WrittenText[]): readonly string[] {
  return texts.flatMap(({ language, file, path, text }) =>
    REFUSED[language].flatMap(({ words, instead }) => {
      const found = words.exec(text);
      return found === null ? [] : [`${file}: ${path}: "${found[0]}" in "${text}"; write ${instead}`];
    }),
  );
}
