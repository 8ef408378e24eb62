import { answerToNoes, codeToTry, type Tried } from './several-noes.decision';

const yes = (recorded: string): Tried<string> => ({ recorded });
const no = (refused: string): Tried<string> => ({ refused });

describe('the codes of somebody who says no', () => {
  const codes = ['wristband', 'id'];
  it('are tried until they are known by one', () => {
    expect(codeToTry({ codes }, [])).toBe('wristband');
    expect(codeToTry({ codes }, [no('unknown')])).toBe('id');
    expect(codeToTry({ codes }, [yes('heard')])).toBeUndefined();
    expect(codeToTry({ codes }, [no('unknown'), no('unknown')])).toBeUndefined();
  });
  it('are all tried where they may be different people', () => {
    expect(codeToTry({ codes, all: true }, [yes('heard')])).toBe('id');
    expect(codeToTry({ codes, all: true }, [yes('heard'), yes('heard')])).toBeUndefined();
  });
  it('may be none: then it is tried once, and refused', () => {
    expect(codeToTry({ codes: [] }, [])).toBe('');
    expect(codeToTry({ codes: [] }, [no('unknown')])).toBeUndefined();
  });
});

describe('the answer to several noes', () => {
  it('is what was recorded first', () =>
    expect(answerToNoes([[no('x'), yes('first')], [yes('second')]])).toEqual(yes('first')));
  it('is the refusal where somebody is known by none of their codes', () => {
    expect(answerToNoes([[yes('first')], [no('nobody'), no('either')]])).toEqual(no('nobody'));
    expect(answerToNoes([[no('one')], [no('two')]])).toEqual(no('one'));
  });
  it('is no refusal where one of different people is known', () =>
    expect(answerToNoes([[no('x'), yes('first'), no('y')]])).toEqual(yes('first')));
});
