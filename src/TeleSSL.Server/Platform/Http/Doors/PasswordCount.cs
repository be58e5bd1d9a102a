using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>The count before and after a password.</summary>
/// <param name="Before">Before it.</param>
/// <param name="After">After it; the same when a lock had come meanwhile.</param>
/// <param name="EndsLock">Whether a right password came after a lock, so that the stored one is to be deleted.</param>
internal sealed record PasswordCount(WrongPasswords Before, WrongPasswords After, bool EndsLock);
