import { IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';

const many = 100_000;

export class DeviceContactRequest {
  /** Browser and system, as their owner recognises them. */
  @IsString() @MinLength(1) @MaxLength(80) name: string;
  /** Lists of flights that it keeps. */
  @IsInt() @Min(0) @Max(many) lists: number;
  /** What was done there and not sent. */
  @IsInt() @Min(0) @Max(many) waiting: number;
  /** The noes among it. */
  @IsInt() @Min(0) @Max(many) noes: number;
}

export class DeviceContactView {
  /** Its owner wants it to forget everything that it keeps for them. */
  forget: boolean;
}

export class DeviceWipedRequest {
  /** Noes that could not be sent before. */
  @IsInt() @Min(0) @Max(many) noes: number;
}

export class DeviceView {
  deviceId: string;
  name: string;
  firstSeenAt: string;
  lastSeenAt: string;
  lists: number;
  waiting: number;
  /** The noes among what waits; of a device that has forgotten, those that it could not send. */
  noes: number;
  /** Since when it is to forget; it does so as soon as it has a line. */
  forgetAt?: string;
  /** When it has forgotten. */
  wipedAt?: string;
}
