import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access } from '@homeward/access';
import { Persons } from '../storage/persons';
import { mayBeOneName } from './may-be-one-name';

export class NameRequest {
  @IsString() @MaxLength(200) name: string;
  @IsArray() @ArrayMaxSize(10) @IsUUID(undefined, { each: true }) personIds: string[];
}

export class ComparedName {
  /** Ids of those whose name it may be. */
  alike: string[];
}

/** Compares a name that somebody typed elsewhere with those of some people. Asked as a yes is witnessed; no name is in the answer. */
@Controller('name-comparisons')
export class CompareNamesController {
  constructor(private readonly persons: Persons) {}

  /** Says of whom of these people it may be the name. */
  @Post()
  @HttpCode(200)
  @Access('names:compare')
  async compare(@Body() { name, personIds }: NameRequest): Promise<ComparedName> {
    const found = await Promise.all(personIds.map((id) => this.persons.find(id, id)));
    const alike = personIds.filter((_, i) => {
      const names = found[i]?.state.personal?.names;
      return names !== undefined && mayBeOneName(name, names);
    });
    return { alike };
  }
}
