/**
 * Ends the process. An ordinary exit waits for every thread, and a typesetter that never comes to an end would hold it up for
 * ever: then it ends at once, since all is sealed and closed by now.
 * @param isClean whether core's thread has ended
 */
export const endProcess = (isClean: boolean, exit: () => void): void => {
  if (isClean) exit()
  else process.kill(process.pid, 'SIGKILL')
}
