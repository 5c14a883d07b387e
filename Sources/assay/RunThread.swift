import Glibc

/// Runs each of its jobs on a thread of its own.
///
/// The threads that tasks share are as many as processors: runs that were left behind would hold
/// them all, and the next line would not begin.
///
/// A class, since tasks ask for an executor by its identity.
final class RunThread: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let work = Unmanaged.passRetained(Work(job: UnownedJob(job), executor: self))
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let failure = pthread_create(
      &thread, &attributes,
      { address in
        guard let address else { return nil }
        let work = Unmanaged<Work>.fromOpaque(address).takeRetainedValue()
        work.job.runSynchronously(on: work.executor.asUnownedTaskExecutor())
        return nil
      }, work.toOpaque())
    pthread_attr_destroy(&attributes)
    // Without a thread the line runs here: it cannot be stopped, but it is answered.
    if failure != 0 {
      let work = work.takeRetainedValue()
      work.job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}

/// What a new thread is given.
///
/// A class, since its identity is the address that C hands on.
private final class Work {
  let job: UnownedJob
  let executor: RunThread

  init(job: UnownedJob, executor: RunThread) {
    self.job = job
    self.executor = executor
  }
}
