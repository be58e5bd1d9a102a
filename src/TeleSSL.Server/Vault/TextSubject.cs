namespace TeleSSL.Server.Vault;

/// <summary>Something that people write on. All its texts, drafts and names of files included, have one key.</summary>
/// <param name="Id">The subject's id.</param>
/// <param name="Kind">As in the journal.</param>
/// <param name="Citizen">Whom it is about; null while no citizen is known.</param>
internal readonly record struct TextSubject(Guid Id, string Kind, Guid? Citizen);
