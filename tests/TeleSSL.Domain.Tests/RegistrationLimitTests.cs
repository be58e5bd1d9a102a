namespace TeleSSL.Domain.Tests;

public class RegistrationLimitTests
{
    [Theory]
    [InlineData(false, 0, 0, false, false, RegistrationAnswer.Register)]
    [InlineData(false, 0, 4, false, false, RegistrationAnswer.Register)]
    [InlineData(false, 0, 0, true, true, RegistrationAnswer.Known)]
    [InlineData(false, 0, 0, true, false, RegistrationAnswer.KnownElsewhere)]
    [InlineData(false, 0, 4, true, false, RegistrationAnswer.KnownElsewhere)]
    [InlineData(false, 1, 1, false, false, RegistrationAnswer.Pending)]
    [InlineData(false, 1, 0, true, false, RegistrationAnswer.Pending)]
    [InlineData(false, 1, 1, true, true, RegistrationAnswer.Pending)]
    [InlineData(false, 0, 5, false, false, RegistrationAnswer.Pending)]
    [InlineData(false, 0, 5, true, true, RegistrationAnswer.Pending)]
    [InlineData(true, 1, 5, false, false, RegistrationAnswer.Register)]
    [InlineData(true, 1, 5, true, false, RegistrationAnswer.Known)]
    public void Once_an_account_and_five_times_a_municipality_and_then_all_is_alike(
        bool seesAll, int toAccount, int forMunicipality, bool isKnown, bool inSight, RegistrationAnswer expected) =>
        Assert.Equal(expected, RegistrationLimit.Answer(seesAll, toAccount, forMunicipality, isKnown, inSight));
}
