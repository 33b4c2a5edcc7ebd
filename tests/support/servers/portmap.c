/* SPDX-License-Identifier: GPL-3.0-or-later
 * LD_PRELOAD shim: lets a server with hard-wired low ports listen on ports of the test's choice.
 * PORT_MAP="636:40636,389:40389" makes a bind() to 636 one to 40636; a low port that is not listed becomes any free
 * one. getsockname() maps back, since Samba tells LDAPS from LDAP by its local port.
 * Build: cc -shared -fPIC -O2 -o portmap.so portmap.c -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define FIRST_FREE_PORT 10000

static int mapped(int port, int back)
{
    const char *rest = getenv("PORT_MAP");
    while (rest && *rest) {
        char *end;
        int low = (int)strtol(rest, &end, 10);
        int high = *end == ':' ? (int)strtol(end + 1, &end, 10) : 0;
        if ((back ? high : low) == port)
            return back ? low : high;
        rest = *end == ',' ? end + 1 : NULL;
    }
    return -1;
}

static in_port_t *port_of(struct sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return &((struct sockaddr_in *)address)->sin_port;
    if (address->sa_family == AF_INET6)
        return &((struct sockaddr_in6 *)address)->sin6_port;
    return NULL;
}

int bind(int fd, const struct sockaddr *address, socklen_t size)
{
    int (*real)(int, const struct sockaddr *, socklen_t) =
        (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "bind");
    struct sockaddr_storage copy;
    if (size > sizeof copy)
        return real(fd, address, size);
    memcpy(&copy, address, size);
    in_port_t *port = port_of((struct sockaddr *)&copy);
    if (port && *port && ntohs(*port) < FIRST_FREE_PORT) {
        int to = mapped(ntohs(*port), 0);
        *port = htons((in_port_t)(to < 0 ? 0 : to));
    }
    return real(fd, (struct sockaddr *)&copy, size);
}

int getsockname(int fd, struct sockaddr *address, socklen_t *size)
{
    int (*real)(int, struct sockaddr *, socklen_t *) =
        (int (*)(int, struct sockaddr *, socklen_t *))dlsym(RTLD_NEXT, "getsockname");
    int result = real(fd, address, size);
    in_port_t *port = result == 0 ? port_of(address) : NULL;
    if (port && mapped(ntohs(*port), 1) > 0)
        *port = htons((in_port_t)mapped(ntohs(*port), 1));
    return result;
}
