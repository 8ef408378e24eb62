import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { informationTopics, places, type InformationTopic, type Place } from '@homeward/contracts';
import { JourneyRequest } from '../give-consent/journey.request';
import { saysSomething } from '../model/somebody-named';

/** One of the answers at least is more than blanks: what is recorded of a talk is what the person said in it. */
const OneSaysSomething = (): PropertyDecorator =>
  ValidateBy({
    name: 'oneSaysSomething',
    validator: {
      validate: (answers: unknown) =>
        Array.isArray(answers) && answers.some((said) => typeof said === 'string' && saysSomething(said)),
    },
  });

/** What is said of every session. Nothing of it is left blank: what is missing is named. */
export class AnySessionRequest {
  /** Chosen by the client. */
  @IsUUID() sessionId: string;
  @IsUUID() personId: string;
  /** Children and others for whom this person decides. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) dependants?: string[];
  @IsIn(places) place: Place;
  /** ISO 639-3. */
  @Matches(/^[a-z]{3}$/) language: string;
  /** Name or number of the interpreter, where there was one. */
  @IsOptional() @IsString() @MaxLength(200) interpreter?: string;
  @IsBoolean() privateInterview: boolean;
  @IsBoolean() authoritiesPresent: boolean;
  /** The journey that was explained; a yes to return is to this one. */
  @IsOptional() @ValidateNested() @Type(() => JourneyRequest) journey?: JourneyRequest;
  /** The person's own answers to the open questions. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(2000, { each: true })
  @OneSaysSomething()
  answers: string[];
  /** Whether the answers show that the person understood. */
  @IsBoolean() understood: boolean;
  @IsOptional() @IsBoolean() cannotRead?: boolean;
  @IsOptional() @IsBoolean() readAloud?: boolean;
  @IsIn(['OK', 'IMPAIRED']) capacity: 'OK' | 'IMPAIRED';
  @IsBoolean() underDuress: boolean;
}

export class HoldCounsellingSessionRequest extends AnySessionRequest {
  /** Version of the information set that was shown. */
  @IsString() @MaxLength(40) @Matches(/[\p{L}\p{N}]/u) informationVersion: string;
  @IsArray() @ArrayNotEmpty() @IsIn(informationTopics, { each: true }) topics: InformationTopic[];
}
