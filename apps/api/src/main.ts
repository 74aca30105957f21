import { createApplication } from './application.js';
import { readEnvironment } from './platform/environment/environment.js';
import { orRefuse, runProgram } from './platform/environment/refusal.js';

await runProgram(async () => {
  const environment = orRefuse(readEnvironment(process.env));
  const app = await createApplication(environment);
  // Stops accepting, lets requests finish, then closes the connections to the database.
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(environment.port, environment.host);
});
