// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stores/faultyvfs.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <new>
#include <optional>

namespace tenure {
namespace faultydisk {

constexpr qsizetype sectorSize = 512;

// Something done to a file since it was last synced.
struct Pending
{
    qint64 offset = 0;
    QByteArray bytes;
    bool truncates = false; // to `offset`
};

static void place(QByteArray &image, qint64 offset, QByteArrayView bytes)
{
    if (image.size() < offset + bytes.size())
        image.resize(offset + bytes.size(), '\0');
    std::memcpy(image.data() + offset, bytes.data(), size_t(bytes.size()));
}

static void applyWhole(QByteArray &image, const Pending &pending)
{
    if (pending.truncates)
        image.truncate(pending.offset);
    else
        place(image, pending.offset, pending.bytes);
}

static void applyTorn(QByteArray &image, const Pending &pending, QRandomGenerator &random)
{
    if (pending.truncates) {
        if (random.bounded(2) == 1)
            image.truncate(pending.offset);
        return;
    }
    for (qsizetype at = 0; at < pending.bytes.size(); at += sectorSize) {
        const qsizetype size = std::min(sectorSize, pending.bytes.size() - at);
        if (random.bounded(2) == 1)
            place(image, pending.offset + at, QByteArrayView(pending.bytes).sliced(at, size));
    }
}

struct DiskFile
{
    QByteArray synced;
    std::vector<Pending> pending;
};

} // namespace faultydisk

using namespace faultydisk;
using Fault = FaultyVfs::Fault;
using Operation = FaultyVfs::Operation;

struct FaultyVfs::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::map<QString, DiskFile> files; // open files keep pointers into it
    std::optional<Plan> plan;
    int operations = 0;
    bool fired = false;
    bool dead = false;

    // The fault that this operation meets, if any.
    std::optional<Fault> meet(Operation operation)
    {
        if (dead)
            return Fault::PowerCut;
        ++operations;
        if (!plan || (plan->operation != Operation::Any && plan->operation != operation))
            return std::nullopt;
        if (fired && !plan->sticky)
            return std::nullopt;
        if (!fired && --plan->countdown > 0)
            return std::nullopt;
        fired = true;
        dead = plan->fault == Fault::PowerCut;
        return plan->fault;
    }

    static int code(Fault fault, int ioError)
    {
        return fault == Fault::DiskFull ? SQLITE_FULL : ioError;
    }
};

namespace {

struct ShimFile
{
    sqlite3_file base;
    FaultyVfs::State *state;
    DiskFile *disk; // null: not tracked (temporary files)
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

int shimClose(sqlite3_file *file)
{
    return shim(file)->real()->pMethods->xClose(shim(file)->real());
}

int shimRead(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    if (shim(file)->state->dead)
        return SQLITE_IOERR_READ;
    return shim(file)->real()->pMethods->xRead(shim(file)->real(), buffer, amount, offset);
}

int writeThrough(ShimFile *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    if (file->disk)
        file->disk->pending.push_back(
            {offset, QByteArray(static_cast<const char *>(buffer), amount), false});
    return file->real()->pMethods->xWrite(file->real(), buffer, amount, offset);
}

int shimWrite(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    const auto fault = shim(file)->state->meet(Operation::Write);
    if (!fault)
        return writeThrough(shim(file), buffer, amount, offset);
    if (*fault == Fault::ShortWrite)
        writeThrough(shim(file), buffer, amount / 2, offset);
    return FaultyVfs::State::code(*fault, SQLITE_IOERR_WRITE);
}

int shimTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const auto fault = shim(file)->state->meet(Operation::Truncate))
        return FaultyVfs::State::code(*fault, SQLITE_IOERR_TRUNCATE);
    if (shim(file)->disk)
        shim(file)->disk->pending.push_back({size, {}, true});
    return shim(file)->real()->pMethods->xTruncate(shim(file)->real(), size);
}

// The real file need not be synced: what counts as durable is the image kept here.
int shimSync(sqlite3_file *file, int)
{
    if (const auto fault = shim(file)->state->meet(Operation::Sync))
        return FaultyVfs::State::code(*fault, SQLITE_IOERR_FSYNC);
    if (DiskFile *const disk = shim(file)->disk) {
        for (const Pending &pending : disk->pending)
            applyWhole(disk->synced, pending);
        disk->pending.clear();
    }
    return SQLITE_OK;
}

int shimFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return shim(file)->real()->pMethods->xFileSize(shim(file)->real(), size);
}

int shimLock(sqlite3_file *file, int level)
{
    return shim(file)->real()->pMethods->xLock(shim(file)->real(), level);
}

int shimUnlock(sqlite3_file *file, int level)
{
    return shim(file)->real()->pMethods->xUnlock(shim(file)->real(), level);
}

int shimCheckReservedLock(sqlite3_file *file, int *result)
{
    return shim(file)->real()->pMethods->xCheckReservedLock(shim(file)->real(), result);
}

int shimFileControl(sqlite3_file *file, int operation, void *argument)
{
    return shim(file)->real()->pMethods->xFileControl(shim(file)->real(), operation, argument);
}

int shimSectorSize(sqlite3_file *)
{
    return int(sectorSize);
}

// No promise at all: neither atomic writes nor an order of them.
int shimDeviceCharacteristics(sqlite3_file *)
{
    return 0;
}

int shimShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return shim(file)->real()->pMethods->xShmMap(shim(file)->real(), page, size, extend, memory);
}

int shimShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return shim(file)->real()->pMethods->xShmLock(shim(file)->real(), offset, count, flags);
}

void shimShmBarrier(sqlite3_file *file)
{
    shim(file)->real()->pMethods->xShmBarrier(shim(file)->real());
}

int shimShmUnmap(sqlite3_file *file, int remove)
{
    return shim(file)->real()->pMethods->xShmUnmap(shim(file)->real(), remove);
}

constexpr sqlite3_io_methods shimMethods = {
    2,
    shimClose,
    shimRead,
    shimWrite,
    shimTruncate,
    shimSync,
    shimFileSize,
    shimLock,
    shimUnlock,
    shimCheckReservedLock,
    shimFileControl,
    shimSectorSize,
    shimDeviceCharacteristics,
    shimShmMap,
    shimShmLock,
    shimShmBarrier,
    shimShmUnmap,
    nullptr,
    nullptr,
};

FaultyVfs::State *stateOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs::State *>(vfs->pAppData);
}

// What stands in a file that was there before the shim counts as synced.
DiskFile *tracked(FaultyVfs::State &state, const QString &name)
{
    const auto [entry, isNew] = state.files.try_emplace(name);
    QFile file(name);
    if (isNew && file.open(QIODevice::ReadOnly))
        entry->second.synced = file.readAll();
    return &entry->second;
}

int shimOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs::State *const state = stateOf(vfs);
    file->pMethods = nullptr;
    if (state->meet(Operation::Open))
        return SQLITE_CANTOPEN;
    auto *const opened = new (file) ShimFile{{nullptr}, state, nullptr};
    const int code = state->real->xOpen(state->real, name, opened->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened->base.pMethods = &shimMethods;
    if (name)
        opened->disk = tracked(*state, QFile::decodeName(name));
    return SQLITE_OK;
}

int shimDelete(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultyVfs::State *const state = stateOf(vfs);
    if (const auto fault = state->meet(Operation::Delete))
        return FaultyVfs::State::code(*fault, SQLITE_IOERR_DELETE);
    state->files.erase(QFile::decodeName(name));
    return state->real->xDelete(state->real, name, syncFolder);
}

} // namespace

FaultyVfs::FaultyVfs() : m_state(std::make_unique<State>())
{
    sqlite3_initialize();
    m_state->real = sqlite3_vfs_find("unix");
    m_state->vfs = *m_state->real;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = "tenure-faulty";
    m_state->vfs.szOsFile += int(sizeof(ShimFile));
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.xOpen = shimOpen;
    m_state->vfs.xDelete = shimDelete;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultyVfs::arm(const Plan &plan)
{
    m_state->plan = plan;
    m_state->operations = 0;
    m_state->fired = false;
}

void FaultyVfs::disarm()
{
    m_state->plan.reset();
    m_state->fired = false;
}

bool FaultyVfs::hasFired() const
{
    return m_state->fired;
}

int FaultyVfs::operations() const
{
    return m_state->operations;
}

void FaultyVfs::powerUp(uint32_t seed)
{
    QRandomGenerator random(seed);
    for (auto &[name, file] : m_state->files) {
        if (!QFile::exists(name)) // removed by whoever made it
            continue;
        QByteArray image = file.synced;
        for (const Pending &pending : file.pending)
            applyTorn(image, pending, random);
        QFile disk(name);
        if (!disk.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            disk.write(image) != image.size())
            qFatal("cannot write the image of %s", qPrintable(name));
        file = {image, {}};
        QFile::remove(name + QStringLiteral("-shm"));
    }
    m_state->dead = false;
    disarm();
}

} // namespace tenure
