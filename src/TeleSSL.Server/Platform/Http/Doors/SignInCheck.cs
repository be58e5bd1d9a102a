using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>What came of a password that was looked at.</summary>
/// <param name="IsRight">Whether it is the account's.</param>
/// <param name="After">The wrong passwords after it.</param>
/// <param name="EndsLock">Whether a stored lock is to be deleted.</param>
/// <param name="Closed">Whether it closed the door to the address.</param>
internal sealed record SignInCheck(bool IsRight, WrongPasswords After, bool EndsLock, bool Closed);
