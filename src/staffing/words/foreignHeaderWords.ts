import { comparableKey } from '../../base/plainText';
import type { ColumnField } from '../columnField';
import type { WordsByStrength } from './headerWords';
import type { OtherPurpose } from './otherHeaderWords';

/**
 * The commonest headers of lists in French, Russian and Japanese. Words that these languages share with English or Chinese in
 * another sense are left out ("Service", "direction", "職種"): what stands below them decides.
 */
export const FOREIGN_FIELD_WORDS: Readonly<Partial<Record<ColumnField, WordsByStrength>>> = {
  position: {
    '1': `
      intituléduposte intitulédeposte titreduposte titredeposte fonctionoccupée posteoccupé
      должность наименованиедолжности названиедолжности занимаемаядолжность должностьсотрудника`,
    '0.9': `fonction`,
    '0.8': `poste emploi 役職 役職名`,
    '0.75': `métier профессия`,
  },
  employeeName: {
    '1': `
      nometprénom nometprénoms nomprénom nomprénoms prénometnom prénomnom nomcomplet nomdelemployé nomdusalarié
      фио полноеимя фамилияимяотчество фиосотрудника фиоработника фамилияио 氏名 社員名 社員氏名 従業員名 従業員氏名`,
    '0.9': `名前 お名前`,
    '0.75': `employé salarié collaborateur сотрудник работник`,
    '0.55': `nom prénom prénoms nomdefamille фамилия имя`,
  },
  department: {
    '1': `отдел подразделение структурноеподразделение наименованиеподразделения названиеотдела 部署 部署名 所属部署`,
    '0.9': `département départementservice servicedaffectation департамент 配属先`,
    '0.8': `所属 所属先`,
    '0.5': `équipe`,
  },
  employeeId: {
    '1': `matricule табельныйномер табномер табельный№ таб№ 社員番号 従業員番号 社員no`,
    '0.8': `社員コード 社員id`,
  },
  headcount: {
    '0.9': `штатныеединицы количествоштатныхединиц effectifprévu effectifbudgété`,
  },
  manager: {
    '1': `непосредственныйруководитель supérieurhiérarchique responsablehiérarchique managerdirect n+1`,
    '0.85': `руководитель 直属の上司`,
    '0.7': `responsable начальник`,
  },
  hireDate: {
    '1': `
      datedembauche датаприёма датаприёманаработу дататрудоустройства 入社日 入社年月日 入社日付`,
    '0.9': `datedentrée датаустройства датаначалаработы`,
  },
  duties: {
    '0.95': `должностныеобязанности обязанности missionsprincipales 職務内容 業務内容`,
  },
};

/** What stands beside them on such lists. */
export const FOREIGN_OTHER_WORDS: Readonly<Partial<Record<OtherPurpose, string>>> = {
  plain: `
    пол возраст датарождения образование примечание комментарий статус компания организация город стаж
    sexe genre âge datedenaissance lieudenaissance statut remarque remarques entreprise société ville
    フリガナ ふりがな 生年月日 年齢 雇用形態 勤務地`,
  contacts: `телефон номертелефона мобильныйтелефон почта электроннаяпочта адрес téléphone courriel adresse 電話番号 住所 メールアドレス`,
  payroll: `зарплата оклад заработнаяплата salaire salairebrut 給与 基本給`,
  leavers: `датаувольнения datededépart datedesortie 退職日 退社日`,
};

/** A word as headers spell it: with its accents and without, "ё" also as "е". */
export function headerSpellings(word: string): readonly string[] {
  const key = comparableKey(word);
  const bare = key.normalize('NFD').replace(LATIN_ACCENT, '').normalize('NFC').replace(/ё/g, 'е');
  return bare === key ? [key] : [key, bare];
}

const LATIN_ACCENT = /(?<=[a-z])\p{M}+/gu;
