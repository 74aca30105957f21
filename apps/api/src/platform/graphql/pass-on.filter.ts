import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Leaves all errors to the error formatter; Nest would log the expected ones as unhandled. */
@Catch()
export class PassOn implements ExceptionFilter {
  catch(exception: unknown): never {
    throw exception;
  }
}
