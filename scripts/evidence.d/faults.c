/* Loaded before the C library (LD_PRELOAD): makes the Nth change of a data file fail, as a full or broken disk does.

   FAULT_AT=N      which call fails, from 1; 0 for none. FAULT_LASTING=1: every call from then on fails.
   FAULT_ERRNO=28  ENOSPC, or 5 EIO. FAULT_COUNT=FILE: where the number of calls seen is written at the end.
   FAULT_JOURNAL=FILE: what a journal held is appended here before it is cut off.
   Only files whose path holds ".sportello" count; the key ring and the journals are such. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long seen;

static long setting(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static int is_ours(const char *path) { return path && strstr(path, ".sportello"); }

static int is_our_file(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static int fails(void) {
    long at = setting("FAULT_AT");
    seen++;
    if (at == 0 || (seen != at && !(setting("FAULT_LASTING") && seen > at))) return 0;
    errno = (int)(setting("FAULT_ERRNO") ? setting("FAULT_ERRNO") : ENOSPC);
    return 1;
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", seen);
        fclose(file);
    }
}

static void keep_journal(int file) {
    const char *target = getenv("FAULT_JOURNAL");
    char bytes[65536];
    if (!target) return;
    ssize_t (*write_through)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    int copy = open(target, O_WRONLY | O_CREAT | O_APPEND, 0600);
    off_t place = 0;
    ssize_t count;
    while (copy >= 0 && (count = pread(file, bytes, sizeof bytes, place)) > 0) {
        write_through(copy, bytes, (size_t)count);
        place += count;
    }
    if (copy >= 0) close(copy);
}

#define NEXT(type, name) static type next; if (!next) next = (type)dlsym(RTLD_NEXT, name)

typedef ssize_t (*pwrite_call)(int, const void *, size_t, off_t);
ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
    NEXT(pwrite_call, "pwrite");
    if (is_our_file(file) && fails()) return -1;
    return next(file, bytes, count, place);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
    NEXT(pwrite_call, "pwrite64");
    if (is_our_file(file) && fails()) return -1;
    return next(file, bytes, count, (off_t)place);
}
typedef ssize_t (*write_call)(int, const void *, size_t);
ssize_t write(int file, const void *bytes, size_t count) {
    NEXT(write_call, "write");
    if (is_our_file(file) && fails()) return -1;
    return next(file, bytes, count);
}
typedef int (*sync_call)(int);
int fsync(int file) {
    NEXT(sync_call, "fsync");
    if (is_our_file(file) && fails()) return -1;
    return next(file);
}
int fdatasync(int file) {
    NEXT(sync_call, "fdatasync");
    if (is_our_file(file) && fails()) return -1;
    return next(file);
}
typedef int (*truncate_call)(int, off_t);
int ftruncate(int file, off_t length) {
    NEXT(truncate_call, "ftruncate");
    if (is_our_file(file)) {
        if (length == 0) keep_journal(file);
        if (fails()) return -1;
    }
    return next(file, length);
}
int ftruncate64(int file, off64_t length) {
    NEXT(truncate_call, "ftruncate64");
    if (is_our_file(file)) {
        if (length == 0) keep_journal(file);
        if (fails()) return -1;
    }
    return next(file, (off_t)length);
}
typedef int (*unlink_call)(const char *);
int unlink(const char *path) {
    NEXT(unlink_call, "unlink");
    if (is_ours(path) && fails()) return -1;
    return next(path);
}
typedef int (*rename_call)(const char *, const char *);
int rename(const char *from, const char *to) {
    NEXT(rename_call, "rename");
    if (is_ours(to) && fails()) return -1;
    return next(from, to);
}
typedef int (*open_call)(const char *, int, ...);
static int opened(open_call next, const char *path, int flags, mode_t mode) {
    if ((flags & (O_CREAT | O_WRONLY | O_RDWR)) && is_ours(path) && fails()) return -1;
    return next(path, flags, mode);
}
int open(const char *path, int flags, ...) {
    NEXT(open_call, "open");
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(next, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    NEXT(open_call, "open64");
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(next, path, flags, mode);
}
