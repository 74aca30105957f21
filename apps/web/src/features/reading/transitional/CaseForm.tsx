import {
  type CaseAnswers,
  evaluate,
  type Question,
  questionsOf,
  type TransitionalProvision,
} from '@rechtsstand/domain/transitional';
import type { VersionNumbers } from '@rechtsstand/domain/transitional-words';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { DayQuestion } from './DayQuestion.js';
import { FindingNotice } from './FindingNotice.js';
import { StayQuestion } from './StayQuestion.js';
import { useWords } from './useWords.js';

interface CaseFormProps {
  provision: TransitionalProvision;
  numbers: VersionNumbers;
}

const nothingKnown: CaseAnswers = { days: {}, stays: {} };

/** Asks for the dates of the case and says which version governs it. Nothing of it leaves the page. */
export function CaseForm({ provision, numbers }: CaseFormProps) {
  const { t } = useTranslation('transitional');
  const [answers, setAnswers] = useState(nothingKnown);
  const [round, setRound] = useState(0);
  const questions = useMemo(() => questionsOf(provision), [provision]);
  const finding = useMemo(() => evaluate(provision, answers), [provision, answers]);
  const clear = () => {
    setAnswers(nothingKnown);
    setRound(round + 1);
  };
  return (
    <div className="transitional__case">
      <h3>{t('ask.title')}</h3>
      {questions.length > 0 && (
        <>
          <p className="muted small">{t('ask.explanation')}</p>
          <div className="transitional__questions" key={round}>
            {questions.map((question) => (
              <QuestionField
                key={question.key}
                question={question}
                answers={answers}
                onAnswer={setAnswers}
              />
            ))}
          </div>
        </>
      )}
      <FindingNotice finding={finding} numbers={numbers} />
      {questions.length > 0 && (
        <Button variant="quiet" size="small" onClick={clear}>
          {t('ask.clear')}
        </Button>
      )}
    </div>
  );
}

interface QuestionFieldProps {
  question: Question;
  answers: CaseAnswers;
  onAnswer: (answers: CaseAnswers) => void;
}

function QuestionField({ question, answers, onAnswer }: QuestionFieldProps) {
  const { t } = useTranslation('transitional');
  const words = useWords();
  const { key, condition } = question;
  const answerDay = (day: CaseAnswers['days'][string]) =>
    onAnswer({ ...answers, days: { ...answers.days, [key]: day } });
  switch (condition.kind) {
    case 'day':
      return (
        <DayQuestion
          label={words.eventName(condition)}
          hint={t('ask.day-hint')}
          onAnswer={answerDay}
        />
      );
    case 'residence':
      return (
        <DayQuestion
          label={t('ask.since', { on: words.on(condition.on) })}
          hint={t('ask.since-hint', { stays: words.stays(condition.anyOf) })}
          onAnswer={answerDay}
        />
      );
    case 'stay':
      return (
        <StayQuestion
          label={
            condition.on === null ? t('ask.stay') : t('ask.stay-on', { on: words.on(condition.on) })
          }
          answer={answers.stays[key]}
          onAnswer={(stay) => onAnswer({ ...answers, stays: { ...answers.stays, [key]: stay } })}
        />
      );
    default:
      return condition satisfies never;
  }
}
