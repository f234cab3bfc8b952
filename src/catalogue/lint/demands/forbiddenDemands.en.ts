import type { Demands } from './forbiddenGround';

const END = '\\s*(?:$|[,;.])';

export const ENGLISH_DEMANDS: Demands = {
  age: [
    /\bage\s*(?:limit|requirement|range|under|below|over|above|up to|between|from|:|\d)/i,
    // "Inventory aged 90 days" is no candidate.
    /\baged\s+(?:(?:under|below|over|above|up to|between|from)\s+)?\d+\b(?!\s*(?:[-–]\s*\d+\s*)?(?:days?|weeks?|months?))/i,
    /\b\d+\s*(?:[-–]\s*\d+\s*)?years?\s+(?:old|of age)\b/i,
    new RegExp(`\\b(?:under|below|over)\\s+(?:1[6-9]|[2-6]\\d)${END}`, 'i'),
    /\b(?:maximum|minimum|max|min)\.?\s+age\b/i,
    /\byoung(?:er)?\s+(?:and|person|people|candidate|applicant|man|woman|men|women)\b|\byouthful\b/i,
  ],
  sex: [
    /\b(?:gender|sex)\s*(?::|requirement|restriction|preference)/i,
    new RegExp(`^(?:fe)?males?${END}`, 'i'),
    /\b(?:fe)?males?\s+(?:only|preferred|candidates?|applicants?|required|staff)\b/i,
    /\b(?:(?:wo)?m[ae]n|ladies|girls|boys|gentlemen)\s+(?:only|preferred|required)\b/i,
    /\b(?:prefer(?:ably|red)?|must be|only)\s+(?:an?\s+)?(?:(?:fe)?male|(?:wo)?m[ae]n)s?\b/i,
  ],
  looks: [
    /\bgood[- ]looking\b|\bgood looks\b/i,
    /\b(?:good|attractive|pleasant|presentable|neat|smart|nice|decent)\s+(?:personal\s+|physical\s+)?appearance\b/i,
    /\b(?:personal|physical)\s+(?:appearance|attractiveness)\b/i,
    /\b(?:photogenic|handsome|well[- ]groomed)\b|\b(?:slim|slender)\s+(?:body|build|figure)\b/i,
    /\bbeautiful\s+(?:person|woman|face|appearance)\b/i,
  ],
  height: [
    /\b(?:minimum|body|physical)\s+height\s*(?:of|:)?\s*\d/i,
    /\bheight\s*(?:of|over|above|at least|:|≥|>)?\s*1[.,]?[4-9]\d?\s*(?:c?m|met)/i,
    /\b\d+\s*cm\s+(?:tall|or taller)\b|\btaller than\b/i,
  ],
  health: [
    /\bgood\s+(?:physical\s+|mental\s+)?health\b/i,
    /\b(?:physical|health)\s+(?:fitness|condition)\b|\bphysically\s+(?:fit|healthy|strong)\b/i,
    new RegExp(`\\bhealthy(?:\\s+(?:body|condition)|${END})`, 'i'),
    /\b(?:medical|health|physical)\s+(?:check(?:-?up)?|exam(?:ination)?)\b/i,
    /\bno\s+(?:\w+\s+)?(?:diseases?|illness(?:es)?|medical history)\b/i,
    /\b(?:no|not|without)\s+(?:\w+\s+)?disab(?:led|ility|ilities)\b|\bhepatitis\b|\beyesight\b/i,
    /\bcolou?r[- ]?blind(?:ness)?\b|\b(?:good|normal)\s+vision\b/i,
  ],
  marriage: [
    /\b(?:un)?married\b|\bmarital\b|\bdivorced\b/i,
    /\bmust be single\b|\bsingle\s+(?:person|people|candidates?|applicants?)\b/i,
  ],
  children: [
    /\bchildless\b|\bchild-?bearing\b/i,
    new RegExp(`\\b(?:no|without|with|has|have)\\s+(?:young\\s+)?(?:children|kids)${END}`, 'i'),
    /\bnot\s+pregnant\b|\bpregnancy\s+(?:plans?|test|status)\b/i,
    /\bplans?\s+(?:to have|for)\s+(?:a\s+)?(?:child|children|baby|babies)\b/i,
  ],
  hukou: [
    /\bhukou\b|\bhousehold regist(?:ration|er)\b|\bresidence permit\b/i,
    /\blocal\s+(?:residents?|people|candidates?)\s+only\b|\blocals only\b/i,
    /\bplace of (?:origin|birth)\b|\bnatives? of\b/i,
  ],
  zodiac: [/\bzodiac\b|\bstar[- ]signs?\b|\bhoroscopes?\b/i],
  bloodType: [/\bblood (?:type|group)s?\b/i],
  belief: [/\breligio(?:n|us)\b/i, /\bethnic(?:ity)?\s*(?::|requirement|restriction)|\brace\s*:/i],
};
